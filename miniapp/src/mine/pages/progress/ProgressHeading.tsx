import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { windowLeftWord } from '@haochaping/shared/words/caseWords.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { lateWords, waitingFor } from '@haochaping/shared/words/handlingWords.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { Title } from '../../../components/Title.tsx'
import { spoken } from '../../../spoken.ts'
import { lastClock } from './lastClock.ts'
import { stageOf } from './stageOf.ts'

/** The page's one thing, and right under it the date that matters and in whose hands it is. */
export const ProgressHeading = ({ progress }: { progress: CaseProgress }) => {
  const { handling } = progress
  const stage = stageOf(progress)
  return (
    <>
      <Title>{spoken(progressPageWords).headings[stage]}</Title>
      {stage === 'awaiting' ? <View className='sub'>{spoken(windowLeftWord)(progress.case)}</View> : null}
      {handling === undefined ? null : <HandlingHeading handling={handling} near={progress.case.servedOn} />}
    </>
  )
}

const HandlingHeading = ({ handling, near }: { handling: Handling; near: CaseProgress['case']['servedOn'] }) => {
  const words = spoken(progressPageWords)
  const { phase, unit, hands, end, clocks } = handling
  if (phase === 'excluded') return <View className='sub'>{words.excludedSay}</View>
  if (phase === 'closed') return end?.stillUntil === undefined ? null : <View className='sub'>{`${words.noAnswerSay}${words.judgeUntil(spoken(dayWord)(localDateOf(end.stillUntil), near))}`}</View>
  const late = clocks.filter(({ state, step }) => state === 'overdue' && step !== 'followUp')
  const [followUp, reply] = [lastClock(handling, 'followUp'), lastClock(handling, 'reply')]
  const next = phase === 'replied' ? followUp : reply
  const say = phase === 'replied' ? words.judgeBy : words.replyBy
  return (
    <>
      {late.map(({ step, workdaysLate = 0 }) => <View key={step} className='sub tone-alarm'>{spoken(lateWords).running(spoken(waitingFor)[step], workdaysLate)}</View>)}
      {phase === 'withSupervisor' || next === undefined || next.state === 'overdue' ? null : <View className='sub tone-wait'>{say(spoken(dueWord)(next.due, near))}</View>}
      {next?.due.provisional === true ? <View className='tiny tone-wait'>{spoken(provisionalWord)}</View> : null}
      {phase === 'withSupervisor' ? null : <View className='sub'>{[words.inHands(unit), ...(hands > 1 ? [words.hands(hands)] : [])].join(' · ')}</View>}
    </>
  )
}
