import { View } from '@tarojs/components'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { ReceiptVerdict } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { dayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import { recordWords, signatureWords, verdictHeadings, verifyPageWords as words } from '@haochaping/shared/words/verifyPageWords.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Slip, SlipLine } from '../../../components/Slip.tsx'

type Props = { verdict: ReceiptVerdict; receipt: Receipt; onAnother: () => void }

/** Whether it is a true receipt, whether the record still says so, and in which figure it is counted. */
export const Verdict = ({ verdict, receipt, onAnother }: Props) => {
  const { signature, record } = verdict
  const heading = signature !== 'valid' ? 'bad' : record === 'matches' ? 'good' : 'changed'
  const { content } = receipt
  return (
    <Screen title={words.title} foot={<PrimaryButton kind='quiet' say={words.another} onPress={onAnother} />}>
      <View className='gap' />
      <Notice tone={heading === 'good' ? 'done' : 'alarm'} title={verdictHeadings[heading]} />
      <View className='card verify-card'>
        <SlipLine name={words.signature} value={signatureWords[signature]} />
        <SlipLine name={words.record} value={recordWords[record]} />
        {signature === 'valid' && record === 'matches'
          ? <SlipLine name={words.counted} value={figureOf(verdict)} />
          : null}
      </View>
      <Slip small={receiptPageWords.number} large={content.number}>
        <SlipLine name={receiptPageWords.yourRating} value={levelWords[content.level]} />
        <SlipLine name={receiptPageWords.item} value={content.item} />
        <SlipLine name={receiptPageWords.agency} value={content.agency} />
        <SlipLine name={receiptPageWords.ratedAt} value={fullInstantWord(content.ratedAt)} />
      </Slip>
      <View className='tiny verify-say'>{words.offline}</View>
    </Screen>
  )
}

/** Which figure has it: not yet any, a day's, or since an appeal that of the excluded ones. */
const figureOf = ({ counted, excludedAt }: ReceiptVerdict): string => {
  if (excludedAt !== undefined) return words.excludedSince(fullInstantWord(excludedAt))
  return counted === undefined ? words.notCounted : words.countedIn(counted.agency, dayWord(counted.day, localDateOf(counted.at)))
}
