import { typicalCasePageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useTicket } from '../../../staff/useTicket.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'
import { useParams } from '../../useParams.ts'
import { TellForm } from './TellForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** 典型案例: a closed 差评 told for all to learn from, or taken back. */
const TypicalCasePage = () => {
  const { id = '', published } = useParams()
  const { outcome, again } = useTicket(id)
  return (
    <Screen title={words.title}>
      {outcome === undefined ? <Skeleton cards={2} />
        : !('told' in outcome) ? <OversightTrouble trouble={outcome} beside={false} again={again} />
          : published === undefined ? <TellForm ticket={outcome.told} /> : <WithdrawForm ticket={outcome.told} />}
    </Screen>
  )
}

export default guarded(TypicalCasePage)
