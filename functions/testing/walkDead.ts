import { expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Walker } from './walkAssignments.ts'

/** A letter that died, listed and sent again by an administrator. */
export const walkDead = async ({ asked, nobody }: Walker, token: string): Promise<void> => {
  const at = '2026-11-21T02:00:00.000Z'
  const letter = { key: 'dead', at, told: { purpose: 'replied' as const, words: '', followUp: { at, on: localDateOf(at), provisional: false } }, matter: { item: '', agency: '', projectNo: '', on: localDateOf(at) }, policy: 'yunzhou-2025@1' }
  await nobody(({ rooms }) => rooms.readers.finish({ audience: 'citizen', id: randomUUID() }, { key: 'dead', purpose: 'replied', how: 'inboxOnly', dead: true, at, attempts: [], letter }))
  const { body } = await asked({ verb: 'listUndelivered', token })
  const [{ letterId } = { letterId: '' }] = body['letters'] as { letterId: string }[]
  expect((await asked({ verb: 'sendAgain', token, body: { letterId } })).body).toEqual({ sent: true })
}
