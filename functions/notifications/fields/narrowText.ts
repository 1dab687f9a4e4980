import { cutText } from './cutText.ts'
import { fieldLimits } from './fieldLimits.ts'
import { plainText } from './plainText.ts'
import { shortenText } from './shortenText.ts'

/** Characters every platform takes for Chinese: the basic block as WeChat's own rule is commonly written (待核), which is narrower than Unicode's. */
const hanzi = '\\u4e00-\\u9fa5'

const onlyHanzi = new RegExp(`[^${hanzi}]+`, 'gu')

/** Chinese characters alone, five at most: all of them, else the first clause, else its beginning without a mark, for none would be legal. */
export const phraseText = (text: string): string => {
  const cut = { most: fieldLimits.phrase, mark: '' }
  const whole = text.replace(onlyHanzi, '')
  const first = text.split(onlyHanzi).find((clause) => clause !== '') ?? ''
  return whole.length <= cut.most ? whole : shortenText(first, cut)
}

/** Letters, digits and signs of ASCII; what was between two words or numbers and cannot stay leaves a dash. */
export const codeText = (text: string): string => {
  const code = plainText(text).replace(/(?<=[\dA-Za-z])[^!-~]+(?=[\dA-Za-z])/gu, '-').replace(/[^!-~]+/gu, '')
  return cutText(code, { most: fieldLimits.character_string, mark: '..' })
}

/** The first words that fit, in letters alone. */
export const letterText = (text: string): string => {
  const words = plainText(text).match(/[A-Za-z]+/gu) ?? []
  return words.reduce((sofar, word) => (sofar.length + word.length <= fieldLimits.letter ? sofar + word : sofar), '')
}

/** The first signs of ASCII. */
export const symbolText = (text: string): string => plainText(text).replace(/[^!-/:-@[-`{-~]+/gu, '').slice(0, fieldLimits.symbol)

const notInName = new RegExp(`[^${hanzi}A-Za-z·.,&'()（）\\- ]+`, 'gu')

/** The name of an office: Chinese characters, letters and the signs in names, no digits. Longer when there is nothing Chinese in it. */
export const nameText = (text: string): string => {
  const name = text.replace(notInName, ' ').replace(/ +/gu, ' ').trim()
  const latin = /^[ -~]*$/u.test(name)
  return shortenText(name, latin ? { most: fieldLimits.latinName, mark: '..' } : { most: fieldLimits.name, mark: '' })
}
