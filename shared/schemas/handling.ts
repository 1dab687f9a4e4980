import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Due } from '../deadlines/due.ts'
import { ClockView } from './clockView.ts'
import { phases } from './phase.ts'
import { verdicts } from './verdict.ts'

/** Something written while handling, with links to its photos (they last ten minutes). */
export const SaidView = z.strictObject({ words: z.string(), at: Instant, photos: z.array(z.string()) })
export type SaidView = z.infer<typeof SaidView>

const WayView = z.strictObject({ way: z.enum(['immediate', 'limited', 'explain']), said: SaidView, promised: z.optional(LocalDate), rule: z.optional(z.string()) })
const VerdictView = z.strictObject({ verdict: z.enum(verdicts), said: SaidView })

/** 差评整改 as both sides may see it: where it is, what was said and done, what is asked next. No person on either side. */
export const Handling = z.strictObject({
  phase: z.enum(phases),
  /** The unit that has it, and how many units have had it. */
  unit: z.string(),
  hands: z.int(),
  /** 转办: from which unit to which, and why. */
  transfers: z.array(z.strictObject({ from: z.string(), to: z.string(), said: SaidView })),
  round: z.int(),
  clocks: z.array(ClockView),
  /** 回访核实: what came of each attempt; the unit's notes on them only where the unit looks. */
  attempts: z.array(z.strictObject({ outcome: z.enum(['reached', 'declined', 'noAnswer', 'wrongNumber', 'sent']), at: Instant, note: z.optional(SaidView) })),
  /** 查看联系方式: when and why. */
  views: z.array(SaidView),
  way: z.optional(WayView),
  works: z.array(SaidView),
  reply: z.optional(SaidView),
  /** How it ended, if it has. `stillUntil`: an unanswered follow-up may be answered until then. */
  end: z.optional(z.strictObject({ how: z.enum(['judged', 'noAnswer', 'concluded', 'excluded']), at: Instant, stillUntil: z.optional(Instant), conclusion: z.optional(SaidView) })),
  verdict: z.optional(VerdictView),
  extensions: z.array(z.strictObject({ state: z.enum(['asked', 'approved', 'refused']), asked: SaidView, decided: z.optional(SaidView), until: z.optional(Due) })),
  appeal: z.optional(z.strictObject({
    state: z.enum(['asked', 'kept', 'excluded']), ground: z.enum(['mistaken', 'malicious']), asked: SaidView, hearing: Due,
    heard: z.array(SaidView), votes: z.array(z.strictObject({ vote: z.enum(['exclude', 'keep']), said: SaidView }))
  })),
  orders: z.array(z.strictObject({ said: SaidView, due: Due, automatic: z.boolean(), answer: z.optional(SaidView) })),
  supplements: z.array(SaidView),
  /** Earlier rounds that were judged “not solved”. */
  rounds: z.array(z.strictObject({ way: WayView, works: z.array(SaidView), reply: SaidView, verdict: VerdictView }))
})
export type Handling = z.infer<typeof Handling>
