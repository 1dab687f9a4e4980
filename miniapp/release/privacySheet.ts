import { releaseWords } from '@haochaping/shared/words/releaseWords.ts'
import { declarations } from './privacy.ts'
import type { Declaration } from './privacy.ts'

const { privacy: words } = releaseWords

/** The declarations as they are typed into the consoles: first what WeChat's own list names, then the rest, then all of them for Alipay. */
export const privacySheet = (): string[] => [
  `【${words.wechat}】`,
  ...declarations.flatMap((one) => one.listed === undefined ? [] : [words.wechatLine(one.listed, one.purpose), ...details(one, wechatNames(one))]),
  '',
  words.wechatOther,
  ...declarations.flatMap((one) => one.listed === undefined ? [words.wechatLine(words.collects(one.data), one.purpose), ...details(one, wechatNames(one))] : []),
  '',
  `【${words.alipay}】`,
  ...declarations.flatMap((one) => [words.alipayLine(one.data, one.purpose), ...details(one, one.alipay)]),
  '',
  words.contact
]

/** Taro's names are WeChat's own; Alipay's differ here and there, so there they stay as our sources have them. */
const wechatNames = ({ weapp }: Declaration): string[] => weapp.map((name) => name.replace('Taro.', 'wx.'))

const details = ({ where, kept }: Declaration, calls: readonly string[]): string[] => [`  ${words.columns.apis}：${calls.join('、')}`, `  ${words.columns.where}：${where}`, `  ${words.columns.kept}：${kept}`]
