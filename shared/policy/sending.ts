import * as z from 'zod/mini'
import { copyPurposes } from '../schemas/copyPurposes.ts'
import { callPurposes } from '../schemas/message.ts'
import type { SendAttempt } from '../schemas/sendAttempt.ts'
import { sourced } from './sourced.ts'
import type { Sourced } from './sourced.ts'
import { TimeOfDay } from './timeOfDay.ts'

type Way = SendAttempt['way']

/** By which ways each audience can be reached at all. */
export const waysTo = { citizen: ['subscription', 'sms'], staff: ['work', 'sms'], group: ['robot'] } as const satisfies Record<string, readonly Way[]>

/** At most thirty days (our choice), so that no copy is on its way for ever. */
const Minutes = z.int().check(z.minimum(1), z.maximum(43_200))

/**
 * One step of a route. `patience`: how long, in minutes, a copy is tried by this way before the next one takes over.
 * `unread`: not at once, but only when the copy was carried that many minutes ago by the way before and is still unread.
 */
export type Step<W extends Way = Way> = { way: W; patience: number; unread?: number | undefined }

/** 回落次序: the ways a copy tries one after the other. Empty: the inbox alone. */
export type Route<W extends Way = Way> = Sourced<Step<W>>[]

/** No way comes twice, because it would tell the same again; nothing can be unread before the first way has carried it. */
const routeBy = <W extends Way>(ways: readonly W[]) =>
  z.array(sourced(z.strictObject({ way: z.enum(ways), patience: Minutes, unread: z.optional(Minutes) }))).check(
    z.refine((steps) => new Set(steps.map(({ value: { way } }) => way)).size === steps.length, 'a way comes twice'),
    z.refine((steps) => steps[0]?.value.unread === undefined, 'the first step waits to be unread')
  )

/** 免打扰, from `from` until before `to`, past midnight where `to` is the earlier of the two. */
export const QuietHours = z.strictObject({ from: TimeOfDay, to: TimeOfDay }).check(z.refine(({ from, to }) => from !== to, 'they have no end'))
export type QuietHours = z.infer<typeof QuietHours>

/** How copies of messages leave the house beside the inbox, which has every message. */
export const Sending = z.strictObject({
  /** By audience and purpose. Of citizens and staff every purpose is named; a group is told only what is named here. */
  routes: z.strictObject({
    citizen: z.record(z.enum(copyPurposes.citizen), routeBy(waysTo.citizen)),
    staff: z.record(z.enum(copyPurposes.staff), routeBy(waysTo.staff)),
    group: z.partialRecord(z.enum(copyPurposes.staff), routeBy(waysTo.group))
  }),
  /** When citizens are left alone. */
  quietHours: sourced(z.union([QuietHours, z.literal('none')])),
  /** 摘要: from how many waiting messages on staff get one digest instead of each. */
  digestFrom: sourced(z.int().check(z.minimum(2), z.maximum(1000))),
  /** 电话告知: where these reached a citizen's inbox alone, her unit is asked to call her at once. */
  callInstead: sourced(z.array(z.enum(callPurposes)))
}).check(z.refine(({ routes, callInstead }) => callInstead.value.every((purpose) => routes.citizen[purpose].length > 0), 'a call stands in for a way, and there is none'))
export type Sending = z.infer<typeof Sending>
