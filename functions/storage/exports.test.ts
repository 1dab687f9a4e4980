import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import { cancelled, claimed, newJob } from '../domain/exports/exportJob.ts'
import type { ExportJob } from '../domain/exports/exportJob.ts'
import { pieceBytes } from '../domain/exports/inPieces.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { dynamoExports } from './dynamo/exports.ts'
import type { Exports } from './exports.ts'

const aJob = (owner: string = randomUUID(), at = rightNow): ExportJob => newJob({
  exportId: randomUUID(), owner, place: { code: '990100', name: '云州市', kind: 'region' }, period: '2026-11', format: 'csv', overseeing: true, units: ['CITY-HALL'], indicators: 'house-2026@1'
}, at)
const anAct = (seconds: number): ExportAct => {
  const at = addSeconds(rightNow, seconds)
  return { actId: `${at}#${randomUUID()}`, at, who: 'k', act: 'asked', exportId: randomUUID(), place: '990100', period: '2026-11', format: 'csv' }
}

describe.each(['best', 'dynalite'] as const)('exports on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let exports: Exports
  beforeAll(() => { exports = dynamoExports(database.table()) })

  it('are given back as they were stored, to their owner alone', async () => {
    const [one, other] = [aJob('owner#1'), aJob('owner#1')]
    expect([await exports.save(one), await exports.save(other), await exports.save(aJob('owner#11'))]).toEqual([true, true, true])
    expect(await exports.load(one)).toEqual({ ...one, version: 1 })
    expect((await exports.ofOwner('owner#1')).map(({ exportId }) => exportId).toSorted()).toEqual([one.exportId, other.exportId].toSorted())
    expect(await exports.load({ owner: 'owner#2', exportId: one.exportId })).toBeUndefined()
  })

  it('are written by one of many at once, and by nobody who has read an older version', async () => {
    const job = aJob()
    await exports.save(job)
    const stored = must(await exports.load(job))
    const writers = await Promise.all(Array.from({ length: 8 }, () => exports.save(must(claimed(stored, rightNow)))))
    expect(writers.filter(Boolean)).toHaveLength(1)
    expect([await exports.save(job), await exports.save(cancelled(stored))]).toEqual([false, false])
    expect(await exports.load(job)).toMatchObject({ state: 'running', tries: 1, version: 2 })
  })

  it('are due until they are over, the longest waiting first, and not while somebody is at them', async () => {
    const [late, early, off, taken] = [aJob('a', addSeconds(rightNow, -10)), aJob('b', addSeconds(rightNow, -20)), aJob('c', addSeconds(rightNow, -30)), aJob('d', addSeconds(rightNow, -40))]
    for (const job of [late, early, off, taken]) await exports.save(job)
    await exports.save(cancelled({ ...off, version: 1 }))
    await exports.save(must(claimed({ ...taken, version: 1 }, rightNow)))
    const known = [late, early, off, taken].map(({ exportId }) => exportId)
    const due = async (now: string) => (await exports.due(now, 100)).map(({ exportId }) => exportId).filter((id) => known.includes(id))
    expect(await due(addSeconds(rightNow, -5))).toEqual([early.exportId, late.exportId])
    expect(await due(addSeconds(rightNow, 121))).toEqual([early.exportId, late.exportId, taken.exportId])
    expect(await due(addSeconds(rightNow, -15))).toEqual([early.exportId])
  })

  it('have pieces as large as they may be, each its own', async () => {
    const [job, other] = [aJob(), aJob()]
    const entries = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ n, name: '政'.repeat(25) }))
    expect(Buffer.byteLength(entries.join('\n'))).toBeLessThan(pieceBytes)
    expect(Buffer.byteLength(entries.join('\n'))).toBeGreaterThan(pieceBytes * 0.9)
    await exports.putPiece(job, 'ROWS#1#0', entries)
    expect(await exports.piece(job, 'ROWS#1#0')).toEqual(entries)
    expect([await exports.piece(other, 'ROWS#1#0'), await exports.piece(job, 'ROWS#1#1')]).toEqual([undefined, undefined])
  })

  it('are recorded for good: an act is neither replaced nor forgotten, and pages go from new to old', async () => {
    const acts = [1, 2, 3, 4, 5].map(anAct)
    for (const act of acts) await exports.record(act)
    await expect(exports.record({ ...must(acts[2]), who: 'somebody else' })).rejects.toThrow('conditional')
    const first = await exports.recorded({ limit: 2 })
    const rest = await exports.recorded({ limit: 9, more: must(first[1]).actId })
    expect([...first, ...rest]).toEqual(acts.toReversed())
    expect(Object.keys(exports).filter((verb) => /delete|remove|forget|change/i.test(verb))).toEqual([])
  })
})
