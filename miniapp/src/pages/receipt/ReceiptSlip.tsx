import { Text, View } from '@tarojs/components'
import { dayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { hashWord } from '@haochaping/shared/words/hashWord.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Slip, SlipLine } from '../../components/Slip.tsx'
import { spoken } from '../../spoken.ts'
import type { ReceiptView } from './receiptView.ts'

/** What was rated, where it stands, and what proves it. */
export const ReceiptSlip = ({ view }: { view: ReceiptView }) => {
  const words = spoken(receiptPageWords)
  const { content, keyId } = view.receipt
  const { countedIn, ledger, ratedAt } = content
  const counted = (
    <View>
      {words.figure(spoken(dayWord)(countedIn.day, localDateOf(ratedAt)))}
      <Text className={view.excluded || view.countedAt === undefined ? 'tone-wait' : 'tone-done'}>{view.excluded ? words.excluded : view.countedAt === undefined ? words.willCount : words.hasCounted}</Text>
    </View>
  )
  return (
    <Slip small={words.yourRating} large={spoken(levelWords)[content.level]}>
      <SlipLine name={words.item} value={content.item} />
      <SlipLine name={words.ratedAt} value={spoken(fullInstantWord)(ratedAt)} />
      <SlipLine name={words.number} value={content.number} mono />
      <SlipLine name={words.countedIn} value={countedIn.agency} after={counted} />
      <SlipLine name={words.ledger} value={`#${ledger.position} · ${hashWord(ledger.hash)}`} mono />
      <SlipLine name={words.policy} value={content.policy} mono />
      <SlipLine name={words.signature} value={words.signedWith(keyId)} mono />
    </Slip>
  )
}
