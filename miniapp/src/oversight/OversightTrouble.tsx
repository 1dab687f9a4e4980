import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import type { Trouble } from '../api/outcome.ts'
import { Notice } from '../components/Notice.tsx'
import { PrimaryButton } from '../components/PrimaryButton.tsx'
import { goToday } from '../routes.ts'
import { StaffTrouble } from '../staff/StaffTrouble.tsx'

/** `beside`: figures of before are still shown below it. */
type Props = { trouble: Trouble; beside: boolean; again: () => void }

/** Why no new figures came, and what helps. */
export const OversightTrouble = ({ trouble, beside, again }: Props) => {
  if ('refused' in trouble && trouble.refused === 'notAllowed')
    return <Notice tone='calm' title={words.notForYouTitle} say={words.notForYouSay} whole><PrimaryButton kind='quiet' say={words.toToday} onPress={goToday} /></Notice>
  if (!beside || 'refused' in trouble || trouble.failed === 'aborted') return <StaffTrouble trouble={trouble} again={again} />
  return (
    <Notice tone='wait' title={failureWords[trouble.failed].title} say={words.stillOld}>
      <PrimaryButton kind='quiet' say={troubleWords.again} onPress={again} />
    </Notice>
  )
}
