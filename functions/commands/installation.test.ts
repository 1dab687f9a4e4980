import { afterAll, beforeEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { systemClock } from '../clock.ts'
import { ConfigError } from '../config.ts'
import { hallAgencies } from './hallAgencies.ts'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { installation } from './installation.ts'

let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'installation-')) })
beforeEach(() => rm(join(folder, 'running.json'), { force: true }))
afterAll(() => rm(folder, { recursive: true }))

const note = { pid: process.pid, address: 'http://127.0.0.1:8787', endpoint: 'http://127.0.0.1:4567', table: 'haochaping', keysFile: 'keys.json' }
const running = (changed: Partial<typeof note> = {}) => writeFile(join(folder, 'running.json'), JSON.stringify({ ...note, ...changed }))
const configured = { TABLE: 'city', REGION: '330100', KEYS_FILE: 'ring.json', PUBLIC_URL: 'https://city.example' }

describe('the installation that a command works on', () => {
  it('is the one that runs on this machine, at its own time', async () => {
    await running()
    await writeFile(join(folder, 'clock.json'), JSON.stringify({ shiftSeconds: 86_400 }))
    const found = installation({}, folder)
    expect(found?.config).toMatchObject({ TABLE: 'haochaping', DYNAMODB_ENDPOINT: note.endpoint, KEYS_FILE: 'keys.json', PUBLIC_URL: note.address })
    expect(secondsBetween(systemClock.now(), found?.clock.now() ?? '')).toBeGreaterThan(86_000)
  })

  it('is the one that the environment names, though another runs here', async () => {
    await running()
    expect(installation(configured, folder)?.config).toMatchObject({ TABLE: 'city', REGION: '330100' })
  })

  it('is not guessed from an environment that names it by half', async () => {
    await running()
    expect(() => installation({ REGION: '330100' }, folder)).toThrow(ConfigError)
    expect(() => installation({ DYNAMODB_ENDPOINT: 'https://elsewhere.example' }, folder)).toThrow(ConfigError)
  })

  it('is the running one when the endpoint in the environment is its own', async () => {
    await running()
    expect(installation({ DYNAMODB_ENDPOINT: note.endpoint }, folder)?.config.TABLE).toBe('haochaping')
  })

  it('is none when nothing runs, or only the note of a killed process is left', async () => {
    expect(installation({}, folder)).toBeUndefined()
    await running({ pid: 2 ** 22 + 1 })
    expect(installation({}, folder)).toBeUndefined()
  })
})

it('the agencies of a ring are those of its hall systems together', () => {
  const ring = newKeyRing()
  const secret = ring.index
  expect(hallAgencies(ring)).toBe('*')
  expect(hallAgencies({ ...ring, halls: { a: { secret, agencies: ['X', 'Y'] }, b: { secret, agencies: ['Y', 'Z'] } } })).toEqual(['X', 'Y', 'Z'])
  expect(hallAgencies({ ...ring, halls: {} })).toEqual([])
})
