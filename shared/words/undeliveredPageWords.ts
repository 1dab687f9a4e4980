import type { Undelivered } from '../schemas/listUndelivered.ts'
import type { SendAttempt } from '../schemas/sendAttempt.ts'

const ways = { subscription: '订阅消息', work: '工作消息', robot: '群机器人', sms: '短信' } satisfies Record<SendAttempt['way'], string>
const outcomes = { accepted: '平台收下了', noRight: '不能这样发给此人', later: '平台暂时发不了', unsure: '不知道到没到', fault: '内容或设置不对' } satisfies Record<SendAttempt['outcome'], string>

/** What did not arrive, for administrators (没送到的消息). */
export const undeliveredPageWords = {
  title: '没送到的消息',
  entrySub: '平台出了故障的，可以再发一次',
  heading: (count: number, more: boolean) => count === 0 ? '都重新发起了' : `${count} 条${more ? '以上' : ''}没有送到`,
  say: '收信人打开小程序，在消息里都看得到；只是没有提醒到手机上。这里没有姓名和号码。',
  none: '消息都送出去了',
  noneSay: '因为平台故障、设置不对而没能提醒到手机上的，会列在这里，留 90 天。',
  audiences: { citizen: '发给群众', staff: '发给工作人员', group: '发到单位的群' } satisfies Record<Undelivered['audience'], string>,
  about: (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' · '),
  gaveUp: (moment: string) => `${moment}起不再试了`,
  attempt: ({ way, outcome, code }: SendAttempt, when: string) => `${when}${ways[way]}：${outcomes[outcome]}${code === undefined ? '' : `（${code}）`}`,
  tried: (times: number, from: string, until: string) => times === 1 ? `${from} ` : `${from} 到 ${until}（${times} 次）`,
  againTitle: '再发一次会怎样',
  againSay: '从第一种方式重新发起，同一条只会再发一次。原因没有排除的，多半还会失败，到时会重新列在这里。',
  again: '再发一次',
  notNow: '先不发',
  sent: '已经重新发起',
  sentSay: '再有失败，会重新列在这里。',
  gone: '这一条不在清单里了',
  goneSay: '已经有人再发过，或者超过了 90 天。'
} as const
