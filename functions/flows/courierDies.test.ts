import { beforeAll, describe, expect, it } from '@jest/globals'
import { Worker } from 'node:worker_threads'
import type { Outcome } from '../testing/courierDeaths.ts'
import type { CourierReport } from '../testing/courierWorker.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'

/** Another seed, other mixtures: COURIER_SEED=7. */
const seed = Number(process.env['COURIER_SEED'] ?? 51)
const wanted = 12

describe(`a courier whose process ends anywhere, and ${wanted} mixtures of seed ${seed}`, () => {
  const database = givenADatabase()
  let report: CourierReport
  let all: Outcome[]

  beforeAll(async () => {
    const { name, client } = database.table()
    const { protocol, hostname, port } = must(await client.config.endpoint?.())
    const worker = new Worker(new URL('../testing/courierWorker.ts', import.meta.url), { workerData: { endpoint: `${protocol}//${hostname}:${port}`, name, seed, wanted } })
    report = await new Promise<CourierReport>((resolve, reject) => { worker.once('message', resolve).once('error', reject) })
    all = [...report.alone, ...report.deaths, ...report.mixed]
  }, 480_000)

  const named = ({ cast, arrived, ends }: Outcome) => JSON.stringify({ cast, arrived: arrived.map(({ way, key }) => `${way} ${key.slice(-3)}`), ends: ends.map(([, { how }]) => how) })
  const those = (wrong: (outcome: Outcome) => boolean) => all.filter(wrong).map(named)
  const tellings = ({ arrived }: Outcome, key: string) => arrived.filter(({ tells }) => tells.includes(key))

  it('was tried at every call there is', () => {
    process.stdout.write(`calls at which a process ended: ${JSON.stringify(report.boundaries)}\n`)
    expect(report.boundaries).toEqual({ citizen: expect.any(Number), staff: expect.any(Number), digest: expect.any(Number), group: expect.any(Number) })
    expect(Math.min(...Object.values(report.boundaries))).toBeGreaterThan(20)
    expect(report.mixed.filter(({ died }) => died > 0).length).toBe(wanted * 2 / 3)
  })

  it('brings each message where it belongs when no process ends', () => {
    const found = Object.fromEntries(report.alone.map(({ cast, arrived }) => [cast, arrived.map(({ way, tells }) => `${way} ${tells.length}`)]))
    expect(found).toEqual({ citizen: ['subscription 1', 'sms 1'], staff: ['work 1', 'sms 1'], digest: ['work 6'], group: ['robot 1'] })
  })

  it('brings every message to an end, and nothing stays on its way', () => {
    expect(those(({ keys, ends, pending }) => pending > 0 || ends.length !== keys.length)).toEqual([])
  })

  it('ends each once: what has ended stays as it ended, and is not told again', () => {
    expect(those(({ early, ends }) => early.some(([key, { how, at }]) => must(ends.find(([other]) => other === key))[1].how !== how || must(ends.find(([other]) => other === key))[1].at !== at))).toEqual([])
    expect(those(({ afterwards }) => afterwards > 0)).toEqual([])
  })

  it('loses none: what is said to be carried has arrived, and only where nobody can know may it not have', () => {
    expect(those((outcome) => outcome.ends.some(([key, { how }]) => how === 'carried' && tellings(outcome, key).length === 0))).toEqual([])
    expect(report.deaths.filter(({ ends }) => ends.filter(([, { how }]) => how === 'unsure').length > 1 || ends.some(([, { how }]) => how === 'inboxOnly')).map(named)).toEqual([])
  })

  it('tells nobody twice by a way whose platform would not notice: 企业微信 alone drops what it has had', () => {
    expect(those((outcome) => outcome.keys.some((key) => {
      const ways = tellings(outcome, key).map(({ way }) => way).filter((way) => way !== 'work')
      return new Set(ways).size < ways.length
    }))).toEqual([])
  })

  it('tells each reader in order', () => {
    const firsts = ({ keys, arrived }: Outcome) => keys.map((key) => arrived.findIndex(({ tells }) => tells.includes(key))).filter((at) => at >= 0)
    expect(those((outcome) => firsts(outcome).some((at, n, every) => n > 0 && at < must(every[n - 1])))).toEqual([])
  })

  it('tells nobody twice by any way where no process ended and no answer was lost', () => {
    const clear = report.mixed.filter(({ died, ends }) => died === 0 && !ends.some(([, { attempts }]) => attempts.some(({ outcome }) => outcome === 'unsure')))
    expect(clear.length).toBeGreaterThanOrEqual(wanted / 3)
    expect(clear.filter((outcome) => outcome.keys.some((key) => {
      const ways = tellings(outcome, key).map(({ way }) => way)
      return new Set(ways).size < ways.length
    })).map(named)).toEqual([])
  })

  it('takes off her stock whatever WeChat is known to have delivered', () => {
    expect(those(({ cast, ends, spent }) => cast === 'citizen' && ends.some(([key, { how, attempts }]) =>
      how === 'carried' && attempts.at(-1)?.way === 'subscription' && !spent.includes(`copy:${key}`)))).toEqual([])
  })
})
