import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { themeStages } from '../standard/serviceKinds.ts'

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** Beijing time without a zone, as hall systems write it. */
const HallTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/))

/**
 * One service event by the official field names of the 好差评 data interface (national `comment` index).
 * The last group is this product's own extension; the names of the standard are used nowhere else in the house.
 */
export const HallEntry = z.strictObject({
  areaCode: z.string().check(z.regex(/^\d{6}(\d{6})?$/)),
  deptCode: text(18),
  proDepart: text(100),
  taskCode: text(33),
  taskName: text(200),
  projectNo: text(50),
  projectType: z.enum(['1', '2', '9']),
  proChannel: z.enum(['1', '2']),
  serviceName: text(50),
  serviceNumber: z.int().check(z.minimum(1), z.maximum(9999)),
  serviceTime: HallTime,
  acceptDate: z.optional(HallTime),
  resultDate: z.optional(HallTime),
  proManager: z.optional(text(50)),
  userProp: z.optional(z.enum(['1', '2', '3', '4', '5', '6', '9'])),
  userName: text(60),
  /** 证件类型 (111 身份证) and 证件号码: indexed by keyed hash, stored sealed; leave out what need not be kept. */
  userPageType: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  certKey: z.optional(text(60)),
  mobile: z.optional(z.string().check(z.regex(/^[+(]?[0-9 ().-]{5,30}$/))),

  windowNo: z.optional(text(20)),
  batchProjectNos: z.optional(z.array(text(50)).check(z.minLength(2), z.maxLength(200))),
  themeName: z.optional(text(50)),
  themeStage: z.optional(z.enum(themeStages)),
  /** 跨省通办, 线上线下融合: 1 yes, 0 or absent no. */
  crossProvince: z.optional(z.enum(['0', '1'])),
  fused: z.optional(z.enum(['0', '1']))
})
export type HallEntry = z.infer<typeof HallEntry>

/** Entries are checked one by one, so that one bad line refuses itself and not its neighbours. */
export const ReceiveCases = z.strictObject({ entries: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)) })
export type ReceiveCases = z.infer<typeof ReceiveCases>

export const EntryResult = z.discriminatedUnion('outcome', [
  z.strictObject({ index: z.number(), outcome: z.enum(['received', 'unchanged']), eventId: z.string(), code: z.string() }),
  z.strictObject({ index: z.number(), outcome: z.literal('refused'), refused: z.string(), say: z.string(), fields: z.optional(z.array(z.string())) })
])
export type EntryResult = z.infer<typeof EntryResult>

export const CasesReceived = z.strictObject({ results: z.array(EntryResult) })
export type CasesReceived = z.infer<typeof CasesReceived>

export const receiveCases = { verb: 'receiveCases', method: 'PUT', path: '/api/cases', who: 'hall', asked: ReceiveCases, told: CasesReceived } as const satisfies Conversation
