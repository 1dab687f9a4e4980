import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { windowLeftWord } from '@haochaping/shared/words/caseWords.ts'
import { stageOf } from './stageOf.ts'
import { Title } from '../../components/Title.tsx'

/** The page's one thing, and right under it the date that matters. */
export const ProgressHeading = ({ progress }: { progress: CaseProgress }) => {
  const { dues, rating } = progress
  const near = rating === undefined ? progress.case.servedOn : localDateOf(rating.receipt.content.ratedAt)
  const stage = stageOf(progress)
  return (
    <>
      <Title>{words.headings[stage]}</Title>
      {dues === undefined ? null : <View className='sub tone-wait'>{words.replyBy(dueWord(dues.reply, near))}</View>}
      {stage === 'awaiting' ? <View className='sub'>{windowLeftWord(progress.case)}</View> : null}
      {dues?.reply.provisional === true ? <View className='tiny tone-wait'>{words.provisional}</View> : null}
    </>
  )
}
