import type { ReceiptVerdict } from '../schemas/verifyReceipt.ts'

/** The page on which anyone checks a receipt. */
export const verifyPageWords = {
  title: '查验回执',
  heading: '这张回执是真的吗？',
  sub: '谁都可以查，不用登录。',
  paste: '把回执内容粘贴在这里',
  pasteHint: '以 { 开头的一段文字',
  check: '查验',
  checking: '正在查验…',
  notReceipt: '这不是一张完整的回执。请在回执页点“复制回执”，把复制到的文字全部粘贴过来。',
  another: '再查一张',
  offline: '不想连我们？用公布的公钥，在任何电脑上都能自己验。',
  signature: '签名',
  record: '台账记录',
  counted: '计入统计',
  countedIn: (agency: string, day: string) => `已计入${agency} ${day}的统计`,
  notCounted: '还没有计入统计，通常几分钟内就会计入',
  excludedSince: (when: string) => `${when}起不计入：申诉复核决定剔除，另行计数，评价和经过仍在台账里`
} as const

export const signatureWords: Record<ReceiptVerdict['signature'], string> = {
  valid: '有效，确实由本系统签发',
  invalid: '无效，内容被改动过，或不是本系统签发的',
  unknownKey: '不是用我们公布的公钥签的，无法确认'
}

export const recordWords: Record<ReceiptVerdict['record'], string> = {
  matches: '与回执一致，没有被改过',
  differs: '与回执不一致，请保留回执并拨打 12345 反映',
  notFound: '没有找到这条记录，请保留回执并拨打 12345 反映',
  notLookedUp: '签名没有通过，未再查记录'
}

/** The one sentence above the details. */
export const verdictHeadings = {
  good: '是真的，记录没有变',
  changed: '回执是真的，但记录对不上',
  bad: '不能确认这张回执'
} as const
