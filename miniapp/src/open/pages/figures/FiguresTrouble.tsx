import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { spoken } from '../../../spoken.ts'

/** `beside`: figures of before are still shown below it. */
type Props = { trouble: Trouble; beside: boolean; again: () => void }

/** Why no new figures came, and what helps. */
export const FiguresTrouble = ({ trouble, beside, again }: Props) => {
  if (!beside || 'refused' in trouble || trouble.failed === 'aborted') return <TroubleNotice trouble={trouble} again={again} />
  return (
    <Notice tone='wait' title={spoken(failureWords)[trouble.failed].title} say={spoken(openPageWords).stillOld}>
      <PrimaryButton kind='quiet' say={spoken(troubleWords).again} onPress={again} />
    </Notice>
  )
}
