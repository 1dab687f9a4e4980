import { afterAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '../../testing/must.ts'
import { dynoxideBinary, dynoxideFile, startDynoxide } from './dynoxide.ts'
import { freePort } from './freePort.ts'
import { leftover } from './leftover.ts'
import { tableFor } from './tableFor.ts'

describe('the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dynoxide-test-'))
  const note = `${dynoxideFile(folder)}.pid`
  afterAll(() => rmSync(folder, { recursive: true }))

  it('comes back on its port with its data when it is killed', async () => {
    const database = await startDynoxide(must(dynoxideBinary()), { port: await freePort(), folder })
    const before = await tableFor(database.endpoint, 'kept')
    const killed = readFileSync(note, 'utf8')
    process.kill(Number(killed), 'SIGKILL')
    const after = await tableFor(database.endpoint, 'kept')
    expect(readFileSync(note, 'utf8')).not.toBe(killed)
    for (const { client } of [before, after]) client.destroy()
    await database.stop()
  })

  it('ends the process that still serves its file and no other that has its number now', async () => {
    const [file, other] = [dynoxideFile(folder), spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])]
    writeFileSync(note, String(must(other.pid)))
    leftover(file).end()
    expect(other.exitCode ?? other.signalCode).toBeNull()
    const serving = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', file])
    await once(serving, 'spawn')
    leftover(file).note(must(serving.pid))
    leftover(file).end()
    expect(await once(serving, 'exit')).toEqual([null, 'SIGKILL'])
    other.kill()
    leftover(file).forget()
  })
})
