import { cleanText } from './cleanText.ts'
import { cutText } from './cutText.ts'
import type { Cut } from './cutText.ts'
import { shortNames } from './shortNames.ts'

const named = (text: string): string => shortNames.reduce((shorter, [long, short]) => shorter.replaceAll(long, short), text)

/** Parts in brackets, innermost first, three deep. What they leave behind goes too, unless it parts two words or numbers. */
const bracketed = /[（(][^（()）]*[)）]|【[^【】]*】|\[[^[\]]*\]|〔[^〔〕]*〕/gu
const withoutBrackets = (text: string): string => [bracketed, bracketed, bracketed].reduce((less, one) => less.replace(one, '\0'), text)

/** 云岭省云州市江南区…: what a reader in that place knows anyway. Guessed by its endings; words that only look like it are let be. */
const province = '(?:\\p{Script=Han}{2,5}?(?:省|自治区))'
const city = '(?:\\p{Script=Han}{2,4}?(?:(?<![城都超股夜上门])市(?!民(?!政|族|宗|防|办)|场|政(?!务|府|数|协)|内|区)|自治州|地区))'
const county = '(?:\\p{Script=Han}{1,4}?(?:县|(?<![社小园校灾城])区(?!域|划|块|间)))'
const place = new RegExp(`^(?:${province}${city}?${county}?|${city}${county}?)(?=\\p{Script=Han}{2})`, 'u')
const withoutPlace = (text: string): string => text.replace(place, '')

/** From the gentlest to the last. */
const steps = [named, withoutBrackets, withoutPlace]

/**
 * A clean text shortened by meaning until it fits: short names, then no brackets, then no administrative prefix, then cut
 * with a mark. A step that would leave nothing is left out. Empty only when no whole word or number of it fits.
 */
export const shortenText = (text: string, cut: Cut): string => {
  const shorter = steps.reduce((sofar, step) => (sofar.length <= cut.most ? sofar : cleanText(step(sofar)) || sofar), text)
  return cutText(shorter, cut)
}
