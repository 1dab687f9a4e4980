import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenADatabase } from '../testing/database.ts'
import { testRing } from '../testing/given.ts'
import { handler } from './sweep.ts'

describe('the scheduled sweep', () => {
  const database = givenADatabase('best')
  const before = { ...process.env }
  let folder: string
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'sweep-')) })
  afterEach(async () => {
    jest.restoreAllMocks()
    process.env = { ...before }
    await rm(folder, { recursive: true })
  })

  it('throws while its environment is incomplete, and works once it is whole', async () => {
    const { name, client } = database.table()
    const { protocol, hostname, port } = await client.config.endpoint?.() ?? { protocol: '', hostname: '', port: 0 }
    const keys = join(folder, 'keys.json')
    await writeFile(keys, JSON.stringify(testRing))
    process.env = { ...before, TABLE: name, DYNAMODB_ENDPOINT: `${protocol}//${hostname}:${port}`, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', KEYS_FILE: keys, PUBLIC_URL: 'https://city.example', CANARY_URL: 'http://127.0.0.1:1' }
    delete process.env['REGION']
    await expect(handler()).rejects.toThrow('REGION')
    process.env['REGION'] = '990100'
    await expect(handler()).resolves.toBeUndefined()
    process.env['REGION'] = 'changed too late'
    await expect(handler()).resolves.toBeUndefined()
  })

  it('throws when the record cannot be reached', async () => {
    const { client } = database.table()
    const send = jest.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(client)) as typeof client, 'send').mockImplementation(async () => { throw new Error('gone') })
    await expect(handler()).rejects.toThrow('gone')
    expect(send).toHaveBeenCalled()
  })
})
