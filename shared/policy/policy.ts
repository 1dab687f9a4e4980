import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { Duration } from '../deadlines/duration.ts'
import { reminderTimes } from '../schemas/message.ts'
import { Level } from '../standard/levels.ts'
import type { Level as LevelName } from '../standard/levels.ts'
import { Sending } from './sending.ts'
import { sourced } from './sourced.ts'
import { TimeOfDay } from './timeOfDay.ts'

const text = z.string().check(z.minLength(1))
const times = z.int().check(z.minimum(0), z.maximum(100))

/** What an unrated service event may turn into: never a bad level, and never an active rating. */
export const defaultLevels = ['verySatisfied', 'satisfied', 'basicallySatisfied'] as const satisfies readonly LevelName[]

/** An unrated applicant is asked once more, by the channel, so long after the window opened. */
export const Invitation = z.strictObject({
  after: Duration,
  channel: z.enum(['subscribeMessage', 'sms', 'call'])
})

/** Who is told when, relative to a step's due date: halfway to it, one working day before, on its morning, one working day after, and every working day from then on. */
export const Reminder = z.strictObject({
  when: z.enum(reminderTimes),
  to: z.array(z.enum(['handler', 'leader', 'supervisor'])).check(z.minLength(1))
})

/** 差评处置 steps, each counted from the opening of the ticket; follow-up from the reply. */
const Steps = z.strictObject({
  /** 签收 */
  accept: sourced(Duration),
  /** 联系、回访核实 */
  contact: sourced(Duration),
  /** 情况清楚、诉求合理: 立行立改 */
  rectifySimple: sourced(Duration),
  /** 情况复杂: 说明理由、建立台账、限期整改 */
  rectifyComplex: sourced(Duration),
  /** 缺乏法定依据: 解释说明 */
  explain: sourced(Duration),
  /** 反馈评价人 */
  reply: sourced(Duration),
  /** 整改后回访 */
  followUp: sourced(Duration)
})

/**
 * One region's rules with a source beside every number. A case keeps the version it started under, so a version that
 * has shipped is never edited: a change is a new version. `validFrom` is when the product may apply it.
 */
export const Policy = z.strictObject({
  id: text,
  version: z.string().check(z.regex(/^[a-z0-9-]+@\d+$/)),
  region: text,
  validFrom: LocalDate,
  title: text,
  source: text,
  /** 评价时限 */
  window: sourced(z.union([Duration, z.literal('unlimited')])),
  windowFrom: sourced(z.enum(['service', 'accept', 'finish'])),
  onExpire: sourced(z.union([z.enum(defaultLevels), z.literal('none')])),
  invitations: z.array(sourced(Invitation)),
  /** 即办件, 承诺件, 批量业务, 主题式业务 */
  ratingsPer: z.strictObject({
    immediate: sourced(times),
    promised: sourced(z.union([times, z.literal('perNode')])),
    batch: sourced(z.enum(['oneForAll', 'each'])),
    themed: sourced(z.enum(['overall', 'stagesAndOverall']))
  }),
  /** Characters a citizen may write. */
  wordsLimit: sourced(z.int().check(z.minimum(1), z.maximum(5000))),
  steps: Steps,
  /** Answers a follow-up offers besides "no answer": 3 or 5 levels, or yes and no. */
  followUpScale: sourced(z.enum(['three', 'five', 'yesNo'])),
  /** 期限届满日为休息日的，顺延至下一工作日: for natural days only. */
  restDayMovesOn: sourced(z.boolean()),
  /** 延期 */
  extension: z.strictObject({ maxTimes: sourced(times), each: sourced(Duration) }),
  /** 申诉复核 */
  appeal: z.strictObject({
    within: sourced(Duration),
    /** How long the citizen may be heard before anybody decides. */
    hearing: sourced(Duration),
    decideIn: sourced(Duration)
  }),
  /** 追评 */
  followOn: z.strictObject({ maxTimes: sourced(times), within: sourced(Duration) }),
  /** 回访不满意重新交办: how often a ticket may open again. */
  reopenings: sourced(times),
  /** How many attempts on how many different days before a citizen counts as unreachable (联系不上). */
  contactAttempts: z.strictObject({ times: sourced(z.int().check(z.minimum(1), z.maximum(20))), days: sourced(z.int().check(z.minimum(1), z.maximum(20))) }),
  /** 沉默不是满意: how long after an unanswered follow-up the citizen may still answer it. */
  lateAnswer: sourced(Duration),
  /** 督办: how long after its breach a step is ordered by the system itself, and in what time an order is to be met. */
  supervision: z.strictObject({ automaticAfter: sourced(z.union([Duration, z.literal('never')])), within: sourced(Duration) }),
  /** Reminders are sent between these times of working days (Shanghai), unless urgent. */
  workingHours: sourced(z.strictObject({ from: TimeOfDay, to: TimeOfDay })),
  /** 派单: what an anonymous bad rating leads to, whether words are needed, whether a unit may send it back. */
  dispatch: z.strictObject({
    anonymous: sourced(z.enum(['dispatch', 'statisticOnly'])),
    requireText: sourced(z.boolean()),
    mayReturn: sourced(z.boolean())
  }),
  reminders: z.array(sourced(Reminder)),
  /** 消息怎样出门: by which ways, in which order, when not, and when by telephone instead. */
  sending: Sending,
  /** Points of each level in the average score, or none where the region publishes no average. */
  averageScore: sourced(z.union([z.record(Level, z.number().check(z.minimum(0))), z.literal('none')]))
})
export type Policy = z.infer<typeof Policy>
