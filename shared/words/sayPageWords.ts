import type { CitizenCommandName } from '../schemas/citizenCommands.ts'
import type { pressures } from '../schemas/actOnCase.ts'

/** `ask`: in phrases, between which the heading may break. */
type Form = { title: string; ask: readonly string[]; say: string; label: string }

/** 补充说明、申诉陈述、追评、反映干扰: what each page asks, and what comes of it. */
export const sayForms: Record<Exclude<CitizenCommandName, 'judge'>, Form> = {
  supplement: { title: '补充说明', ask: ['还有什么', '要告诉承办单位？'], say: '承办单位会收到，和您的评价一起处理。', label: '写下要补充的情况' },
  answerAppeal: { title: '说明情况', ask: ['说说您的情况'], say: '只能说一次，请慢慢写。不说也可以，不会因此对您不利。', label: '当时是怎么回事' },
  rateAgain: { title: '追评', ask: ['现在看，', '您满意吗？'], say: '追评只有一次，提交后不能改。原来的评价照旧，不会被替换。', label: '为什么这样评（可不填）' },
  reportPressure: { title: '反映干扰', ask: ['有人要求您', '怎么打分吗？'], say: '只有其他单位的监督人员看得到，承办您这件事的人永远看不到。您的评价不会因此改变。', label: '谁、什么时候、怎么说的（可不填）' }
}

/** 您被怎样要求过. */
export const pressureWords: Record<(typeof pressures)[number], string> = {
  reminded: '一直催我评价',
  toldWhat: '要我打高分，或教我怎么选',
  pressed: '评完以后，有人要我改或给我压力'
}

export const sayPageWords = {
  pressures: '是哪一种情况',
  claimTitle: (unit: string) => `${unit}的说法`,
  claim: (ground: string) => `认为这条评价是${ground}`,
  hearing: (day: string) => `最晚${day}，听您说。`,
  calm: '由其他单位的两个人分别看过双方的话再决定，有一个人不同意，评价就有效。决定之前，您的评价照常算数；不管结果怎样，您自己始终看得到。',
  firstRating: (level: string) => `您原来评的是“${level}”`,
  submit: '提交',
  needWords: '请至少写两个字。',
  chooseLevel: '请先选满意程度。',
  chooseKind: '请先选一种情况。',
  notNow: '现在不能提交',
  notNowSay: '已经提交过了，或者时间已过。最新情况在处理进度里。'
} as const

/** What stands on screen once it has been sent, and what follows from it. */
export const sentWords = {
  judge: { satisfied: '记下了：您满意', partly: '记下了：解决了一部分', not: '记下了：没有解决' },
  judged: '您的评判记下了',
  seeProgress: '接下来怎么办，在处理进度里能看。',
  judgeSay: {
    closed: '谢谢您。这件差评办结了，您的话已经记入台账。',
    reopened: (unit: string) => `已经重新交办给${unit}，新的期限在进度里能看。`,
    withSupervisor: '已经交给监督人员处理，结果会告诉您。'
  },
  supplement: { title: '补充好了', say: '承办单位已经收到。' },
  answerAppeal: { title: '您的话记下了', say: '决定的人会先看您说的。结果出来，会马上告诉您。' },
  rateAgain: { title: '追评好了', say: '已经记入台账，原来的评价照旧。' },
  reportPressure: { title: '谢谢您告诉我们', say: '已经交给其他单位的监督人员。承办人员看不到这条反映。' },
  toProgress: '查看处理进度',
  earlierCounts: '之前那次其实已经送到，以那一次为准。',
  keptTitle: '没发出去，已存在手机里',
  keptSay: '联网后自动发送，不会丢，也不会重复。',
  tryNow: '现在再发一次',
  sending: '正在提交…'
} as const
