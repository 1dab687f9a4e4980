import { View } from '@tarojs/components'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { ReceiptVerdict } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { dayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import { recordWords, signatureWords, verdictHeadings, verifyPageWords } from '@haochaping/shared/words/verifyPageWords.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Slip, SlipLine } from '../../../components/Slip.tsx'
import { spoken } from '../../../spoken.ts'

type Props = { verdict: ReceiptVerdict; receipt: Receipt; onAnother: () => void }

/** Whether it is a true receipt, whether the record still says so, and in which figure it is counted. */
export const Verdict = ({ verdict, receipt, onAnother }: Props) => {
  const words = spoken(verifyPageWords)
  const { signature, record } = verdict
  const heading = signature !== 'valid' ? 'bad' : record === 'matches' ? 'good' : 'changed'
  const { content } = receipt
  return (
    <Screen title={words.title} foot={<PrimaryButton kind='quiet' say={words.another} onPress={onAnother} />}>
      <View className='gap' />
      <Notice tone={heading === 'good' ? 'done' : 'alarm'} title={spoken(verdictHeadings)[heading]} />
      <View className='card verify-card'>
        <SlipLine name={words.signature} value={spoken(signatureWords)[signature]} />
        <SlipLine name={words.record} value={spoken(recordWords)[record]} />
        {signature === 'valid' && record === 'matches'
          ? <SlipLine name={words.counted} value={figureOf(verdict)} />
          : null}
      </View>
      <Slip small={spoken(receiptPageWords).number} large={content.number}>
        <SlipLine name={spoken(receiptPageWords).yourRating} value={spoken(levelWords)[content.level]} />
        <SlipLine name={spoken(receiptPageWords).item} value={content.item} />
        <SlipLine name={spoken(receiptPageWords).agency} value={content.agency} />
        <SlipLine name={spoken(receiptPageWords).ratedAt} value={spoken(fullInstantWord)(content.ratedAt)} />
      </Slip>
      <View className='tiny verify-say'>{words.offline}</View>
    </Screen>
  )
}

/** Which figure has it: not yet any, a day's, or since an appeal that of the excluded ones. */
const figureOf = ({ counted, excludedAt }: ReceiptVerdict): string => {
  const words = spoken(verifyPageWords)
  if (excludedAt !== undefined) return words.excludedSince(spoken(fullInstantWord)(excludedAt))
  return counted === undefined ? words.notCounted : words.countedIn(counted.agency, spoken(dayWord)(counted.day, localDateOf(counted.at)))
}
