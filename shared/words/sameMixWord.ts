import type { SameMix } from '../indicators/sameMix.ts'
import { intervalWord } from './rateWords.ts'

const tenths = (share: number): string => `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)}%`

/** What a window's figure would be if it had the same matters as its whole agency. */
export const sameMixWord = ({ covered, expected }: SameMix): string => {
  if (!expected) return '这个窗口评价太少，或办的事和全单位差别太大，没法换算'
  const of = covered.hits === covered.outOf ? '' : `（只按全单位 ${tenths(covered.hits / covered.outOf)} 的评价换算，其余的事这里没人评）`
  return `要是办的事和全单位一样，好评率大约是 ${tenths(expected.value)}，${intervalWord(expected)}${of}`
}
