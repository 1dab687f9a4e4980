import { View } from '@tarojs/components'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { FigurePage } from '../../FigurePage.tsx'
import { partKinds } from '../../partKinds.ts'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { RankedParts } from './RankedParts.tsx'
import { Reasons } from './Reasons.tsx'
import '../../../components/CaseCard.css'
import '../../PartRow.css'
import './index.css'

/** What a place consists of, side by side: places, matters, windows, or the reasons of its 差评. */
const PartsPage = () => {
  const params = useParams()
  const figures = useFigures(params)
  const by = partKinds.find((one) => one === params.by) ?? 'items'
  const of = indicatorNames.find((one) => one === params.of) ?? 'badShare'
  return (
    <FigurePage title={words.titles[by]} figures={figures}>
      {(summary) => (
        <>
          <View className='sub'>{words.at(summary.place.name, periodWord(summary.period, summary.today))}</View>
          {by === 'reasons' ? <Reasons summary={summary} /> : <RankedParts summary={summary} by={by} first={of} reason={params.reason} />}
        </>
      )}
    </FigurePage>
  )
}

export default guarded(PartsPage)
