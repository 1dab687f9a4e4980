import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { Clock } from './rectification/clock.ts'
import { Said } from './rectification/said.ts'

/** 回访核实: one attempt. `sent`: a message through the system, by which an anonymous citizen is asked without being known. */
export const Attempt = z.strictObject({
  outcome: z.enum(['reached', 'declined', 'noAnswer', 'wrongNumber', 'sent']),
  note: Said
})
/** What the attempts came to: spoken with; would not talk; written to, where a call is not possible; unreachable after as many attempts as the policy wants. */
const Contact = z.enum(['reached', 'declined', 'written', 'unreachable'])

/** 立行立改, 限期整改 (the reason and the date are told to the citizen), 解释说明 (no legal basis; the rule is quoted). */
const Immediate = z.strictObject({ way: z.literal('immediate'), said: Said })
const Limited = z.strictObject({ way: z.literal('limited'), said: Said, promised: LocalDate })
const Explain = z.strictObject({ way: z.literal('explain'), said: Said, rule: z.string() })
const Way = z.discriminatedUnion('way', [Immediate, Limited, Explain])

/** 延期: asked; approved or refused by somebody in another role. */
const Extension = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('asked'), asked: Said }),
  /** `until`: the date that came of it. */
  z.strictObject({ state: z.literal('approved'), asked: Said, decided: Said, until: Due }),
  z.strictObject({ state: z.literal('refused'), asked: Said, decided: Said })
])

const Vote = z.strictObject({ vote: z.enum(['exclude', 'keep']), unit: z.string(), said: Said })
const askedAppeal = {
  ground: z.enum(['mistaken', 'malicious']), unit: z.string(), asked: Said, hearing: Due,
  /** What the citizen says to it; empty until she does. */
  heard: z.array(Said), votes: z.array(Vote)
}
/** 申诉复核: the unit says that a rating is a mistake or malicious; people of other units decide. */
const Appeal = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('asked'), ...askedAppeal }),
  z.strictObject({ state: z.literal('kept'), ...askedAppeal, decidedAt: Instant }),
  z.strictObject({ state: z.literal('excluded'), ...askedAppeal, decidedAt: Instant })
])

/** 督办: an order from above; without a person's hash in `by` where the system gave it. */
const Order = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), said: Said, due: Due, automatic: z.boolean() }),
  z.strictObject({ state: z.literal('answered'), said: Said, due: Due, automatic: z.boolean(), answer: Said })
])

const Verdict = z.strictObject({ verdict: z.enum(verdicts), said: Said })

const begun = { handler: z.string() }
const spoken = { ...begun, contact: Contact }
const answered = { ...spoken, way: Way, works: z.array(Said), reply: Said }

/** A round that ended in “not solved”. */
const EndedRound = z.strictObject({ ...answered, attempts: z.array(Attempt), clocks: z.array(Clock), verdict: Verdict })

const always = {
  openedAt: Instant,
  /** 首办责任: the unit it first came to. */
  firstOwner: z.string(),
  /** The unit that has it now. */
  agencyCode: z.string(),
  agency: z.string(),
  /** How many units have had it, the first included. */
  hands: z.int(),
  /** 转办: from which unit to which, and why. */
  transfers: z.array(z.strictObject({ from: z.string(), to: z.string(), said: Said })),
  /** Which ones, each once: none of them decides an appeal. */
  units: z.array(z.string()),
  /** 1, and one more each time it is opened again. */
  round: z.int(),
  /** Counts what people did; whoever acts names the turn she saw, so that two who act at once do not overwrite each other. */
  turn: z.int(),
  clocks: z.array(Clock),
  attempts: z.array(Attempt),
  /** 查看联系方式: why somebody looked at who the citizen is. */
  views: z.array(Said),
  extensions: z.array(Extension),
  appeal: Appeal,
  orders: z.array(Order),
  /** 补充说明 by the citizen. */
  supplements: z.array(Said),
  rounds: z.array(EndedRound)
}

const inPhase = <P extends string, S extends z.core.$ZodLooseShape>(phase: P, shape: S) => z.strictObject({ phase: z.literal(phase), ...always, ...shape })

/** 差评工单: the handling of one bad rating, a union by phase. */
export const Ticket = z.discriminatedUnion('phase', [
  inPhase('received', {}),
  inPhase('accepted', begun),
  inPhase('contacted', spoken),
  inPhase('rectifying', { ...spoken, way: z.discriminatedUnion('way', [Immediate, Limited]) }),
  inPhase('explaining', { ...spoken, way: Explain }),
  inPhase('rectified', { ...spoken, way: z.discriminatedUnion('way', [Immediate, Limited]), works: z.array(Said) }),
  inPhase('replied', answered),
  inPhase('withSupervisor', { ...answered, verdict: Verdict }),
  inPhase('closed', {
    ...answered,
    end: z.discriminatedUnion('how', [
      z.strictObject({ how: z.literal('judged'), at: Instant, verdict: Verdict }),
      z.strictObject({ how: z.literal('noAnswer'), at: Instant, stillUntil: Instant }),
      z.strictObject({ how: z.literal('concluded'), at: Instant, verdict: Verdict, conclusion: Said })
    ])
  }),
  /** With what its last round had come to: it stays readable for both sides. */
  inPhase('excluded', { at: Instant, way: z.optional(Way), works: z.optional(z.array(Said)), reply: z.optional(Said), verdict: z.optional(Verdict) })
])
export type Ticket = z.infer<typeof Ticket>
export type Phase = Ticket['phase']
export type TicketIn<P extends Phase> = Extract<Ticket, { phase: P }>
