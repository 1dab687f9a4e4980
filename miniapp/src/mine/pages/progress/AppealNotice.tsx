import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { spoken } from '../../../spoken.ts'
import { openAct } from './YouMay.tsx'

/** Her rating is called into question: that must not stand far below. Calmly, for nothing is lost. */
export const AppealNotice = ({ progress: { can, handling, case: { eventId, servedOn } } }: { progress: CaseProgress }) => {
  const words = spoken(progressPageWords)
  const appeal = handling?.appeal
  if (appeal === undefined || can.indexOf('answerAppeal') < 0) return null
  return (
    <Notice tone='wait' title={words.appealTitle} say={words.appealSay(spoken(dueWord)(appeal.hearing, servedOn))}>
      <PrimaryButton kind='quiet' say={words.answerAppeal} onPress={() => openAct(eventId, 'answerAppeal')} />
    </Notice>
  )
}
