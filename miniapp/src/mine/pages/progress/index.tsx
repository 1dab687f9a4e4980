import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { ratedWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Timeline } from '../../../components/Timeline.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useProgress } from '../../../components/useCase.ts'
import { useUntilCounted } from '../../../components/useUntilCounted.ts'
import { go } from '../../../routes.ts'
import { AppealNotice } from './AppealNotice.tsx'
import { LedgerRecord } from './LedgerRecord.tsx'
import { ProgressHeading } from './ProgressHeading.tsx'
import { stepsOf } from './stepsOf.ts'
import { openAct, YouMay } from './YouMay.tsx'
import { YourWords } from './YourWords.tsx'

const ProgressPage = () => {
  const { eventId = '' } = useRouter().params
  const { outcome, again } = useProgress(eventId)
  const told = outcome !== undefined && 'told' in outcome ? outcome.told : undefined
  useUntilCounted(told?.rating !== undefined && told.countedAt === undefined, again)
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><TroubleNotice trouble={outcome} eventId={eventId} again={again} /></Screen>
  const progress = outcome.told
  const { rating, policy, case: theCase, steps } = progress
  return (
    <Screen title={words.title} foot={mainAct(progress)}>
      <View className='sub'>{[titleWord(theCase), ratedWord(theCase)].filter(Boolean).join(' · ')}</View>
      <ProgressHeading progress={progress} />
      <AppealNotice progress={progress} />
      <View className='gap' />
      <Timeline steps={stepsOf(progress)} policy={policy} near={steps[0] === undefined ? theCase.servedOn : localDateOf(steps[0].at)} />
      {rating === undefined ? null : <YourWords rating={rating} />}
      <YouMay progress={progress} />
      <View className='gap' />
      <LedgerRecord progress={progress} />
    </Screen>
  )
}

/** The one thing at the thumb: rate, judge, or add something. */
const mainAct = ({ case: { eventId, state }, can }: CaseProgress) => {
  if (state === 'awaiting') return <PrimaryButton say={words.rate} onPress={() => go('/pages/rate/index', { eventId })} />
  if (can.indexOf('judge') >= 0) return <PrimaryButton say={words.judge} onPress={() => openAct(eventId, 'judge')} />
  if (can.indexOf('supplement') >= 0) return <PrimaryButton kind='quiet' say={words.may.supplement.title} onPress={() => openAct(eventId, 'supplement')} />
  return undefined
}

export default guarded(ProgressPage)
