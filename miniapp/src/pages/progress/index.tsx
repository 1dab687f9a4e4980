import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { ratedWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { RuleNote } from '../../components/RuleNote.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { Timeline } from '../../components/Timeline.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { useProgress } from '../../components/useCase.ts'
import { useUntilCounted } from '../../components/useUntilCounted.ts'
import { go } from '../../routes.ts'
import { ProgressHeading } from './ProgressHeading.tsx'
import { stepsOf } from './stepsOf.ts'
import { YourWords } from './YourWords.tsx'

const ProgressPage = () => {
  const { eventId = '' } = useRouter().params
  const { outcome, again } = useProgress(eventId)
  const told = outcome !== undefined && 'told' in outcome ? outcome.told : undefined
  useUntilCounted(told?.rating !== undefined && told.countedAt === undefined, again)
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><TroubleNotice trouble={outcome} eventId={eventId} again={again} /></Screen>
  const progress = outcome.told
  const { rating, policy } = progress
  const foot = progress.case.state === 'awaiting' ? <PrimaryButton say={words.rate} onPress={() => go('/pages/rate/index', { eventId })} />
    : rating === undefined ? undefined : <PrimaryButton kind='quiet' say={words.receipt} onPress={() => go('/pages/receipt/index', { eventId })} />
  return (
    <Screen title={words.title} foot={foot}>
      <View className='sub'>{[titleWord(progress.case), ratedWord(progress.case)].filter(Boolean).join(' · ')}</View>
      <ProgressHeading progress={progress} />
      <View className='gap' />
      <Timeline steps={stepsOf(progress)} />
      {rating === undefined ? null : <YourWords rating={rating} />}
      {progress.dues === undefined ? null : <RuleNote policy={policy} />}
    </Screen>
  )
}

export default guarded(ProgressPage)
