import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import { KeyRing } from '../keys/keyRing.ts'
import { must } from '../testing/must.ts'
import { runKeys } from './keys.ts'

let folder: string
let printed: string[]
let told: string[]
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'keys-')) })
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  printed = []
  told = []
})
const run = (...argv: string[]) => runKeys(argv, { print: (line) => { printed.push(line) }, tell: (line) => { told.push(line) } })

it('writes a ring that only its owner may read, and never over another', async () => {
  const file = join(folder, 'ring.json')
  expect(await run('new', file)).toBe(0)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const text = await readFile(file, 'utf8')
  expect(KeyRing.safeParse(JSON.parse(text)).success).toBe(true)
  expect(await run('new', file)).toBe(1)
  expect(told[1]).toContain('已经存在')
  expect(await readFile(file, 'utf8')).toBe(text)
})

it('prints the public keys of a ring and nothing secret', async () => {
  const file = join(folder, 'public.json')
  await run('new', file)
  expect(await run('public', file)).toBe(0)
  const ring = KeyRing.parse(JSON.parse(await readFile(file, 'utf8')))
  const [key] = ring.receipts
  expect(ReceiptKeys.parse(JSON.parse(printed.join('\n'))).keys).toEqual([{ keyId: must(key).keyId, kty: 'OKP', crv: 'Ed25519', x: must(key).x }])
  for (const secret of [must(key).d, ring.index, ring.sessions, ring.gateway, must(ring.halls['hall-1']).secret]) {
    expect([...printed, ...told].join()).not.toContain(secret)
  }
})

it.each([[['public', 'nowhere.json'], 1, '读不到'], [['new', 'nowhere/ring.json'], 1, '写不了'], [[], 2, '用法'], [['new'], 2, '用法'], [['old', 'x'], 2, '用法']])(
  '%j is answered with a sentence', async (argv, code, said) => {
    const [verb, file] = argv
    expect(await run(...[verb, file && join(folder, file)].filter((one) => one !== undefined))).toBe(code)
    expect(told).toEqual([expect.stringContaining(said)])
    expect(printed).toEqual([])
  })
