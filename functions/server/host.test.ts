import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { sweep } from '../flows/sweep.ts'
import { givenADatabase } from '../testing/database.ts'
import { anExportWorld } from '../testing/exportWorld.ts'
import { host } from './host.ts'

describe('the server', () => {
  const database = givenADatabase('best')

  it('hands out the very bytes of a file, under its name and type, and a refusal as JSON', async () => {
    const { city, agencies: [place], supervisor, asked, downloads } = await anExportWorld(database.table())
    const exportId = await asked(supervisor, { place })
    const app = host(city.rooms)
    const got = () => app.request(`http://localhost/api/exports/${exportId}/files/1`, { headers: { authorization: `Bearer ${supervisor}` } })
    const early = await got()
    expect([early.status, early.headers.get('content-type'), (await early.json() as { refused: string }).refused]).toEqual([409, 'application/json; charset=utf-8', 'exportNotReady'])
    await sweep(city.rooms)
    const answer = await got()
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store'])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="export\.csv"; filename\*=UTF-8''/)
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes.equals((await downloads(supervisor, exportId)).bytes ?? Buffer.alloc(0))).toBe(true)
    expect(parse(bytes, { bom: true })).toHaveLength(3)
  })
})
