import { useRouter } from '@tarojs/taro'
import { citizenCommands } from '@haochaping/shared/schemas/citizenCommands.ts'
import { sayForms, sayPageWords, sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useProgress } from '../../../components/useCase.ts'
import type { SayAct } from '../../../routes.ts'
import { NotNow } from '../../act/NotNow.tsx'
import { Sent } from '../../act/Sent.tsx'
import { useAct } from '../../act/useAct.ts'
import { spoken } from '../../../spoken.ts'
import { SayForm } from './SayForm.tsx'

/** An address may say anything; what is none of ours is 补充说明. */
const actIn = (asked: string | undefined): SayAct => citizenCommands.filter((name): name is SayAct => name !== 'judge' && name === asked)[0] ?? 'supplement'

const SayPage = () => {
  const words = spoken(sayPageWords)
  const { eventId = '', act: asked } = useRouter().params
  const name = actIn(asked)
  const { title } = spoken(sayForms)[name]
  const { outcome, again } = useProgress(eventId)
  const act = useAct(eventId, name)
  if (act.done !== undefined) return <Sent title={title} heading={spoken(sentWords)[name].title} say={spoken(sentWords)[name].say} eventId={eventId} instead={act.done.instead} />
  if (outcome === undefined) return <Screen title={title}><Skeleton cards={1} /></Screen>
  if (!('told' in outcome)) return <Screen title={title}><TroubleNotice trouble={outcome} eventId={eventId} again={again} /></Screen>
  if (outcome.told.can.indexOf(name) < 0 && act.draft.waiting !== true) return <NotNow title={title} heading={words.notNow} say={words.notNowSay} eventId={eventId} />
  return <SayForm name={name} progress={outcome.told} act={act} />
}

export default guarded(SayPage)
