import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import { ratedWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Timeline } from '../../../components/Timeline.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useProgress } from '../../../components/useCase.ts'
import { useSeen } from '../../../components/useSeen.ts'
import { useUntilCounted } from '../../../components/useUntilCounted.ts'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import { AppealNotice } from './AppealNotice.tsx'
import { LedgerRecord } from './LedgerRecord.tsx'
import { ProgressHeading } from './ProgressHeading.tsx'
import { stepsOf } from './stepsOf.ts'
import { TellMe } from './TellMe.tsx'
import { openAct, YouMay } from './YouMay.tsx'
import { YourWords } from './YourWords.tsx'

const ProgressPage = () => {
  const words = spoken(progressPageWords)
  const { eventId = '' } = useRouter().params
  const { outcome, again } = useProgress(eventId)
  const told = outcome !== undefined && 'told' in outcome ? outcome.told : undefined
  useSeen(eventId, told?.steps.length, 'citizen')
  useUntilCounted(told?.rating !== undefined && told.countedAt === undefined, again)
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><TroubleNotice trouble={outcome} eventId={eventId} again={again} /></Screen>
  const progress = outcome.told
  const { rating, policy, case: theCase, steps, reach } = progress
  const main = mainOf(progress)
  return (
    <Screen title={words.title} foot={main === undefined && theCase.state !== 'awaiting' ? undefined : <Foot progress={progress} main={main} />}>
      <View className='sub'>{[spoken(titleWord)(theCase), spoken(ratedWord)(theCase)].filter(Boolean).join(' · ')}</View>
      <ProgressHeading progress={progress} />
      <AppealNotice progress={progress} />
      <View className='gap' />
      <Timeline steps={stepsOf(progress)} policy={policy} near={steps[0] === undefined ? theCase.servedOn : localDateOf(steps[0].at)} />
      {reach === undefined ? null : <TellMe reach={reach} again={again} />}
      {rating === undefined ? null : <YourWords rating={rating} />}
      <YouMay progress={progress} shown={main} />
      <View className='gap' />
      <LedgerRecord progress={progress} />
    </Screen>
  )
}

type Props = { progress: CaseProgress; main: CitizenCommandName | undefined }

/** The one thing at the thumb: rate, judge, or add something. */
const Foot = ({ progress: { case: { eventId } }, main }: Props) => {
  const words = spoken(progressPageWords)
  if (main === 'judge') return <PrimaryButton say={words.judge} onPress={() => openAct(eventId, main)} />
  if (main !== undefined) return <PrimaryButton kind='quiet' say={words.may[main].title} onPress={() => openAct(eventId, main)} />
  return <PrimaryButton say={words.rate} onPress={() => go('/pages/rate/index', { eventId })} />
}

const mainOf = ({ can }: CaseProgress): CitizenCommandName | undefined => (['judge', 'supplement'] as const).filter((name) => can.indexOf(name) >= 0)[0]

export default guarded(ProgressPage)
