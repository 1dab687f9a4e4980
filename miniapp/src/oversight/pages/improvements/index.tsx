import { useState } from 'react'
import { PlaceCode } from '@haochaping/shared/schemas/place.ts'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { Chips } from '../../../components/Chips.tsx'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { useParams } from '../../useParams.ts'
import { AssignmentsPart } from './AssignmentsPart.tsx'
import { ProposalsPart } from './ProposalsPart.tsx'
import '../../../components/CaseCard.css'

const views = ['proposals', 'open', 'published', 'done'] as const
type ViewName = (typeof views)[number]

/** 改进项: what may be taken up at a place, and everything that was. */
const ImprovementsPage = () => {
  const place = PlaceCode.safeParse(useParams().place).data
  const [view, setView] = useState<ViewName>('proposals')
  return (
    <Screen title={words.title}>
      <Chips label={words.view} options={views.map((key) => ({ key, say: words.views[key] }))} chosen={view} onChoose={setView} />
      {view === 'proposals' ? <ProposalsPart place={place} /> : <AssignmentsPart key={view} view={view} />}
    </Screen>
  )
}

export default guarded(ImprovementsPage)
