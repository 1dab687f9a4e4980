import type { LocalDate } from '../calendar/localDate.ts'
import type { PublicRateName } from '../indicators/publicRates.ts'
import { dayWord } from './dayWords.ts'
import { numberWord } from './rateWords.ts'

/** A number stands apart from the characters before it. */
const apart = (count: string): string => /^\d/.test(count) ? ` ${count}` : count

/** 公开的数字: a month's figures for everybody, and how anybody checks them. */
export const openPageWords = {
  title: '公开的数字',
  /** In phrases, between which a heading may break. */
  good: (share: string): string[] => ['评了的办件里，', `${share}${share.endsWith('%') ? ' ' : ''}是好评`],
  goodUnknown: ['评的太少，', '还说不出好不好'],
  none: (running: boolean): string[] => [running ? '这个月还没有办件' : '这个月没有办件记录'],
  broken: ['差评通道不通，', '下面的数先别全信'],
  served: (events: string, rated: string, share: string) => `办件${apart(events)}，评了${apart(rated)}（${share}）。没评的怎么想，这些数里没有。`,
  noneSay: (running: boolean) => running ? '有人办完事、评了以后，这里就会有数。先看看上个月的。' : '换一个月看看。',
  running: '还没过完，数字还会变',
  earlier: '看前一个月', later: '看后一个月',
  toThisMonth: '看本月', toEarlier: '看上个月',
  kept: '这是上次看到的，正在取新的…',
  stillOld: '下面是这部手机上次看到的数。',
  /** What anybody may do while the 差评通道 is not known to be open. */
  help: {
    failing: '这以后给的差评，可能没有全部收到或计入。您的回执仍然有效，可以随时来查；也可以拨打 12345 反映。',
    silent: '差评通道现在通不通，没有人在试。已经评过的不受影响，可以拿回执来查。'
  },
  staleTitle: '数字没有在动，先别全信',
  stale: (lastRatedOn: LocalDate | undefined, today: LocalDate) =>
    `${lastRatedOn === undefined ? '还没有收到过评价' : `最近一次评价是${dayWord(lastRatedOn, today)}`}，之后一直有人来办事。可能是评价通道出了问题。`,
  figures: '几项数',
  rates: {
    activeGoodShare: { name: '好评', say: '自己评了“基本满意”以上的。系统默认的好评不算。', nothing: '还没有人评' },
    answered: { name: '评了的', say: '', nothing: '还没有办件' },
    exclusionShare: { name: '不计入的差评', say: '单位申诉说是误评或恶意差评，本人可以先陈述，两个别的单位的人都同意，才不计入。剔除了多少，都写在这里。', nothing: '没有差评' },
    replyShare: { name: '按时答复的差评', say: '到期还没答复的，算不按时；还没到期的不算。', nothing: '还没有到期要答复的差评' },
    solvedShare: { name: '回访时说解决了的', say: '由本人说，不由单位说。', nothing: '还没有人回答回访' }
  } satisfies Record<PublicRateName, { name: string; say: string; nothing: string }>,
  /** Who has not spoken is named beside who has. */
  silent: (count: string, running: boolean) => `没评的${apart(count)} 件不算满意，也不算不满意${running ? '；其中有的还可以评' : ''}。`,
  noAnswer: (count: string) => `另有${apart(count)} 人没有回答，不算满意。`,
  atLeast: (count: number) => `至少 ${numberWord(count)}`,
  places: '各个单位',
  placesSay: '按名称排列，不排名次：评的人少的时候，差几个百分点说明不了谁好谁差。',
  placeGood: (share: string) => `好评${apart(share)}`,
  placeHidden: '不显示',
  placeAnswered: (rated: string, events: string) => `办件${apart(events)}，评了${apart(rated)}`,
  ofPlace: (parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  axis: (low: string, high: string) => `横条左端是 ${low}，右端是 ${high}；越长，越说不准`,
  find: '查找单位', findHint: '输入名称里的几个字',
  found: (count: number) => count === 0 ? '没有找到，换几个字试试' : `找到 ${count} 个`,
  reasons: '为什么不满意',
  reasonsSay: '只列五次以上的。一条差评可以选几个原因。',
  noReasons: '没有哪个原因到五次，所以不列。',
  times: (count: number) => `${numberWord(count)} 次`,
  share: '复制这一页的链接', shared: '链接已复制', notShared: '没有复制成，请长按地址栏复制'
} as const
