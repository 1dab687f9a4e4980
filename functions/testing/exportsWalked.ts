import { expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Answer, Asked } from './when.ts'

/** Who asks, how figures are made meanwhile, and who may read the record. */
type Walk = { asked(what: Asked): Promise<Answer>; sweepNow(): Promise<unknown>; supervisor: string; administrator: string; place: string }

/** The whole road of exports: one is made and downloaded, one of `place` is called off, and the record has both. */
export const exportsWalked = async ({ asked, sweepNow, supervisor, administrator, place }: Walk): Promise<void> => {
  const [made, off] = [randomUUID(), randomUUID()]
  for (const like of [{ exportId: made }, { exportId: off, place }]) {
    expect((await asked({ verb: 'askExport', token: supervisor, body: { period: '2026-11', format: 'csv', ...like } })).status).toBe(200)
  }
  expect((await asked({ verb: 'cancelExport', token: supervisor, params: { exportId: off }, body: {} })).status).toBe(200)
  await sweepNow()
  const { body } = await asked({ verb: 'listExports', token: supervisor })
  expect((body['exports'] as { state: string }[]).map(({ state }) => state).toSorted()).toEqual(['cancelled', 'done'])
  expect((await asked({ verb: 'downloadExport', token: supervisor, params: { exportId: made, file: '1' } })).status).toBe(200)
  expect((await asked({ verb: 'listExportActs', token: administrator })).body['acts']).toHaveLength(3)
}
