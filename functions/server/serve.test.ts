import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { systemClock } from '../clock.ts'
import { hallSignature } from '../intake/hallSignature.ts'
import { startDatabase } from '../local/database/startDatabase.ts'
import { freePort } from '../local/database/freePort.ts'
import { untilListening } from '../local/database/untilListening.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import { wechatFake } from '../local/fakes/wechatFake.ts'
import { folderPhotos } from '../photos/folder.ts'
import { testKeys, testRing } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'

const command = fileURLToPath(new URL('../local/commands/serve.ts', import.meta.url))

/** The real clock runs in these copies, so the service must lie in the real past. */
const anHourAgo = () => addHours(systemClock.now(), 7).slice(0, 19).replace('T', ' ')

type Copy = { address: string; process: ChildProcess; output: () => string; ended: Promise<number | null> }

const run = (environment: Record<string, string>, port: number): Copy => {
  const child = spawn(process.execPath, [command], { env: { PATH: process.env['PATH'], ...environment, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { output += part.toString() })
  const ended = new Promise<number | null>((resolve) => { child.once('exit', resolve) })
  return { address: `http://127.0.0.1:${port}`, process: child, output: () => output, ended }
}

describe('the server for a government\'s own cloud, two copies on one database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-test-'))
  const person = { id: 'somebody' }
  let stopAll: () => Promise<unknown> = async () => {}
  let environment: Record<string, string> = {}
  let copies: [Copy, Copy]

  beforeAll(async () => {
    const database = await startDatabase({ port: await freePort() })
    const wechat = await serveFake(wechatFake({ clock: systemClock, appId: 'wx-test', secret: 'secret', people: [person] }).answer)
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(testRing))
    environment = {
      DYNAMODB_ENDPOINT: database.endpoint, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', REGION: '990100', TABLE: 'serve-test',
      KEYS_FILE: join(folder, 'keys.json'), PHOTOS_FOLDER: join(folder, 'photos'), PUBLIC_URL: 'https://city.example', WECHAT_APP_ID: 'wx-test', WECHAT_APP_SECRET: 'secret', WECHAT_API_BASE: wechat.base
    }
    const ports = [await freePort(), await freePort()]
    environment = { ...environment, CANARY_URL: `http://127.0.0.1:${must(ports[1])}` }
    copies = [run(environment, must(ports[0])), run(environment, must(ports[1]))]
    stopAll = async () => {
      for (const { process } of copies) process.kill('SIGKILL')
      await Promise.all([database.stop(), wechat.stop()])
      rmSync(folder, { recursive: true })
    }
    await Promise.all(ports.map((port, at) => untilListening(port, () => copies[at as 0 | 1].process.exitCode === null)))
  })
  afterAll(() => stopAll())

  const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
    const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
    return { status: reply.status, body: await reply.json() as Record<string, unknown> }
  }
  const reportTo = async (address: string, entry: object) => {
    const [body, timestamp, nonce] = [JSON.stringify({ entries: [entry] }), systemClock.now(), randomUUID()]
    const signature = hallSignature({ method: 'PUT', path: '/api/cases', timestamp, nonce, body }, must(testKeys.hall('hall-1')).secret)
    const send = (to: string) => fetch(`${to}/api/cases`, { method: 'PUT', body, headers: { 'x-key-id': 'hall-1', 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature } })
    const reply = await send(address)
    return { results: (await reply.json() as { results: { eventId: string; code: string }[] }).results, replayTo: async (to: string) => (await send(to)).status }
  }

  it('behaves as one: a case reported here is found there, rated here, and the repeat there is the same rating', async () => {
    const [here, there] = copies
    const { results, replayTo } = await reportTo(here.address, aHallEntry({ serviceTime: anHourAgo() }))
    expect(await replayTo(there.address)).toBe(409)
    const { code, eventId } = must(results[0])
    const { body: { token } } = await post(`${there.address}/api/sign-in`, { provider: 'wechat', code: `demo-${person.id}-1` })
    const session = { authorization: `Bearer ${token}` }
    const { body: { found } } = await post(`${there.address}/api/cases/find`, { by: 'code', code }, session)
    const { pass } = must((found as { pass: string }[])[0])
    const rating = { ratingId: randomUUID(), eventId, level: 'veryDissatisfied', reasons: ['110'], words: '不该出现在日志里的话', anonymous: true, channel: 'qrCode', pass }
    const [first, second] = await Promise.all([post(`${here.address}/api/ratings`, rating, session), post(`${there.address}/api/ratings`, rating, session)])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body['receipt']).toEqual(second.body['receipt'])
    expect([first.body['repeated'], second.body['repeated']].toSorted()).toEqual([false, true])
  })

  it('has no fakes, no demo people and no clock to move', async () => {
    for (const path of ['/local', '/local/people', '/local/clock', '/local/messages']) expect((await fetch(copies[0].address + path)).status).toBe(404)
    expect((await post(`${copies[0].address}/api/sign-in`, { provider: 'demo', code: 'chen-xiulan' })).body['refused']).toBe('signInFailed')
  })

  it('takes and shows photos in a folder to whoever has the right to, in each copy', async () => {
    const photos = folderPhotos({ folder: join(folder, 'photos'), base: copies[0].address, keys: testKeys })
    const { url, fields } = must(await photos.grant('photo-of-two-copies', systemClock.now()))
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set('file', new File([Buffer.from('raw')], 'photo.jpg'))
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(204)
    await photos.keep('photo-of-two-copies', must(await photos.take('photo-of-two-copies')))
    const link = new URL(must(await photos.link('photo-of-two-copies', systemClock.now())))
    expect(await (await fetch(copies[1].address + link.pathname + link.search)).text()).toBe('raw')
    expect((await fetch(copies[1].address + link.pathname)).status).toBe(403)
  })

  it('refuses a body that is too large and a route that is not there', async () => {
    expect((await post(`${copies[0].address}/api/sign-in`, { provider: 'demo', code: 'x'.repeat(600_000) })).status).toBe(413)
    expect((await post(`${copies[0].address}/api/nothing`, {})).body['refused']).toBe('noSuchRoute')
  })

  it('says how it is, and writes structured lines without a word of what people said', async () => {
    expect(await (await fetch(`${copies[1].address}/health`)).json()).toMatchObject({ status: expect.stringMatching(/ok|degraded/) })
    const lines = copies.flatMap(({ output }) => output().trim().split('\n')).map((line) => JSON.parse(line) as { event: string })
    expect(lines.map(({ event }) => event)).toEqual(expect.arrayContaining(['started', 'request']))
    expect(JSON.stringify(lines)).not.toMatch(/陈秀兰|990100195802110028|10000000001|不该出现在日志里的话/)
  })

  it('names what is missing from its environment, and a port that is taken, in one sentence', async () => {
    const { KEYS_FILE: _, REGION: __, ...half } = environment
    const wrong = run(half, await freePort())
    expect(await wrong.ended).toBe(1)
    expect(wrong.output()).toMatch(/^环境变量缺少或不对：.*REGION.*\n$/)
    const second = run(environment, Number(new URL(copies[0].address).port))
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain('已被占用')
  })

  it('ends when it is asked to, without an error, also when the request arrives by two roads', async () => {
    for (const { process } of copies) {
      process.kill('SIGTERM')
      process.kill('SIGTERM')
    }
    expect(await Promise.all(copies.map(({ ended }) => ended))).toEqual([0, 0])
    expect(copies[0].output()).toContain('"event":"stopping"')
  })
})
