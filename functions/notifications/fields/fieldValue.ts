import { templateWords } from '@haochaping/shared/words/templateWords.ts'
import { cleanText } from './cleanText.ts'
import { fieldLimits } from './fieldLimits.ts'
import type { FieldType } from './fieldTypes.ts'
import { codeText, letterText, nameText, phraseText, symbolText } from './narrowText.ts'
import { amountText, numberText, phoneText, plateText } from './numberText.ts'
import { plainText } from './plainText.ts'
import { shortenText } from './shortenText.ts'
import { timeText } from './timeText.ts'

const upTo = (most: number) => (text: string): string => shortenText(text, { most, mark: '…' })

/** 【】 mark the sender's signature in an SMS, and nothing else may. */
const smsText = (text: string): string => upTo(fieldLimits.sms)(text.replaceAll('【', '（').replaceAll('】', '）'))

/** How a clean text becomes a value of each type; empty or undefined where nothing legal is left. */
const makers: Record<FieldType, (text: string) => string | undefined> = {
  thing: upTo(fieldLimits.thing), phrase: phraseText, character_string: codeText, number: (text) => numberText(plainText(text)), letter: letterText,
  symbol: symbolText, name: nameText, time: (text) => timeText(plainText(text), 'time'), date: (text) => timeText(plainText(text), 'date'),
  amount: (text) => amountText(plainText(text)), phone_number: (text) => phoneText(plainText(text)), car_number: plateText, alipay: upTo(fieldLimits.alipay), sms: smsText
}

const { nothing } = templateWords

/**
 * What stands there then. For numbers, times and letters the platform takes no dash; these values are legal and say
 * nothing, and which facts may stand in such a field (templates/factTypes.ts) sees to it that they are not needed.
 */
const empty: Record<FieldType, string> = {
  thing: nothing, phrase: nothing, character_string: '-', number: '0', letter: 'NA', symbol: '-', name: nothing, time: '00:00',
  date: '1970年1月1日', amount: '¥0', phone_number: '-', car_number: nothing, alipay: nothing, sms: nothing
}

/**
 * Any text as a value that the platform takes for a field of this type: it never throws, the value is never empty, and
 * made into a value once more it stays the same. A `time` or `date` is made of an instant or a day.
 */
export const fieldValue = (type: FieldType, value: string): string => makers[type](cleanText(value)) || empty[type]
