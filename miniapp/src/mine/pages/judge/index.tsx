import { useRouter } from '@tarojs/taro'
import { judgePageWords } from '@haochaping/shared/words/judgePageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useProgress } from '../../../components/useCase.ts'
import { NotNow } from '../../act/NotNow.tsx'
import { useAct } from '../../act/useAct.ts'
import { spoken } from '../../../spoken.ts'
import { JudgeForm } from './JudgeForm.tsx'
import { Judged } from './Judged.tsx'

const JudgePage = () => {
  const words = spoken(judgePageWords)
  const { eventId = '' } = useRouter().params
  const { outcome, again } = useProgress(eventId)
  const act = useAct(eventId, 'judge')
  if (act.done !== undefined) return <Judged done={act.done} verdict={act.draft.verdict} eventId={eventId} />
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={1} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><TroubleNotice trouble={outcome} eventId={eventId} again={again} /></Screen>
  const { can, handling } = outcome.told
  if (handling === undefined || (can.indexOf('judge') < 0 && act.draft.waiting !== true)) return <NotNow title={words.title} heading={words.notNow} say={words.notNowSay} eventId={eventId} />
  return <JudgeForm theCase={outcome.told.case} handling={handling} act={act} />
}

export default guarded(JudgePage)
