import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { personalDataIn } from '@haochaping/shared/privacy/personalDataIn.ts'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import type { CaseTelling } from '@haochaping/shared/schemas/publishCase.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { saidHash, Said } from '../rectification/said.ts'
import { AssignmentEntry, noted } from './assignmentLedger.ts'

const always = {
  eventId: EventId,
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  item: z.string(), agency: z.string(),
  /** When it came to the state it is in. */
  at: Instant,
  ledger: z.array(AssignmentEntry),
  happened: Said, done: Said, reply: Said
}

/** 典型案例: one closed 差评 told without persons. Withdrawn it stays in its ledger, and may be told anew. */
export const TypicalCase = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('published'), ...always }),
  z.strictObject({ state: z.literal('withdrawn'), ...always, why: Said })
])
export type TypicalCase = z.infer<typeof TypicalCase>

/** Circumstances of one act: which 差评 (`closed`: its handling is over), and the names of the people behind it. */
export type CaseScene = {
  now: Instant
  by: { key: string; unit: string }
  event: { eventId: string; item: string; agency: string; closed: boolean }
  names: readonly string[]
  said(words: string): Said
}

type Act<C extends CaseTelling['command']> = { telling: Extract<CaseTelling, { command: C }>; actId: string; scene: CaseScene }

/** 公开: what happened, what was done, what the unit replied; only of a 差评 that is closed, and with nobody's personal data. */
export const published = (before: TypicalCase | undefined, { telling, actId, scene }: Act<'publish'>): TypicalCase | Refusal => {
  const { eventId, item, agency, closed } = scene.event
  if (!closed || before?.state === 'published') return { refused: 'notNow' }
  const personal = (['happened', 'done', 'reply'] as const).flatMap((field) => personalDataIn(telling[field], scene.names).map((kind) => `${field}.${kind}`))
  if (personal.length > 0) return { refused: 'personalDataInside', fields: personal }
  const written = { happened: scene.said(telling.happened), done: scene.said(telling.done), reply: scene.said(telling.reply) }
  return {
    state: 'published', eventId, item, agency, version: before?.version ?? 0, at: scene.now, ...written,
    ledger: signed(before, 'published', { actId, scene, written: [written.happened, written.done, written.reply] })
  }
}

/** 撤回, with a reason. */
export const withdrawn = (before: TypicalCase | undefined, { telling, actId, scene }: Act<'withdraw'>): TypicalCase | Refusal => {
  if (before?.state !== 'published') return { refused: 'notNow' }
  const why = scene.said(telling.words)
  return { ...before, state: 'withdrawn', at: scene.now, why, ledger: signed(before, 'withdrawn', { actId, scene, written: [why] }) }
}

const signed = (before: TypicalCase | undefined, fact: 'published' | 'withdrawn', { actId, scene: { now, by }, written }: { actId: string; scene: CaseScene; written: readonly Said[] }) =>
  noted(before?.ledger ?? [], { at: now, actor: 'supervisor', fact, data: { act: actId, by: by.key, unit: by.unit, said: written.map(saidHash).join(' ') } })
