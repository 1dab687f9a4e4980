import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { happenedWords, verdictWords } from '@haochaping/shared/words/handlingWords.ts'
import { judgePageWords } from '@haochaping/shared/words/judgePageWords.ts'
import { Choice } from '../../../components/Choice.tsx'
import { ActScreen } from '../../act/ActScreen.tsx'
import type { Act } from '../../act/useAct.ts'
import { spoken } from '../../../spoken.ts'

type Props = { theCase: CaseGlance; handling: Handling; act: Act }

/** The reply, the question, three answers none of which is chosen beforehand; and what silence means. */
export const JudgeForm = ({ theCase, handling, act }: Props) => {
  const words = spoken(judgePageWords)
  const { reply, unit } = handling
  const { draft, change } = act
  return (
    <ActScreen title={words.title} ask={[words.ask]} theCase={theCase} act={act} idle={draft.verdict === undefined} wordsLabel={draft.verdict === 'not' || draft.verdict === 'partly' ? words.wordsLabelNot : words.wordsLabel} after={`${words.silence}${untilWhen(theCase, handling)}`}>
      {reply === undefined ? null : (
        <View className='aside act-quote'>
          <View className='text'>{spoken(happenedWords).said(reply.words)}</View>
          <View className='tiny act-quote-who'>{words.replyOf(unit, spoken(dayWord)(localDateOf(reply.at), theCase.servedOn))}</View>
        </View>
      )}
      <View className='gap' />
      <Choice label={words.choices} options={verdicts.map((verdict) => ({ key: verdict, say: spoken(verdictWords)[verdict] }))} chosen={draft.verdict} onChoose={(verdict) => change({ verdict })} />
    </ActScreen>
  )
}

/** Until when she is asked, or may still say it. */
const untilWhen = ({ servedOn }: CaseGlance, { end, clocks }: Handling): string => {
  const words = spoken(judgePageWords)
  if (end?.stillUntil !== undefined) return words.until(spoken(dayWord)(localDateOf(end.stillUntil), servedOn))
  const followUp = clocks.filter(({ step }) => step === 'followUp').slice(-1)[0]
  return followUp === undefined ? '' : words.due(spoken(dueWord)(followUp.due, servedOn))
}
