import type { DaySeal } from '../schemas/daySeal.ts'
import { fullDayWord } from './dayWords.ts'

/** The offline check that a receipt is under the seal of its day, and that this seal is the one that was published. */
export const sealProofWords = {
  under: '✓ 在封存之内：评价、当天之后的台账一直连到那一天封存的根，封存的签名有效。',
  forged: '✗ 封存的签名无效：内容被改动过，或不是由这套公钥的主人签发的。',
  notUnder: '✗ 不在封存之内：这份证明从这张回执连不到封存的根。',
  sealKeyUnknown: '？无法确认：手头的公钥里没有签这份封存的那一把，请取得最新的公钥再验。',
  published: '✓ 与公布的封存一字不差。',
  otherPublished: '✗ 与公布的封存不同：同一天有两份封存。',
  notPublished: '？公布的封存里没有这一天，请取得那个月的封存再比对。'
} as const
export type SealProofVerdict = keyof typeof sealProofWords

/** Which seal a proof leads to. */
export const sealProofFound = ({ day, events, root }: Pick<DaySeal, 'day' | 'events' | 'root'>): string =>
  `  封存：${fullDayWord(day)}，${events} 次服务有变动，根 ${root}`
