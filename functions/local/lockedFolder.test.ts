import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '../config.ts'
import { lockedFolder } from './lockedFolder.ts'

describe('a data folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'folder-test-'))
  afterAll(() => rmSync(place, { recursive: true }))

  it('is refused in one sentence when it cannot be made', () => {
    const file = join(place, 'a-file')
    writeFileSync(file, '')
    expect(() => lockedFolder(file)).toThrow(ConfigError)
    expect(() => lockedFolder(join(file, 'below'))).toThrow(/ENOTDIR/)
  })

  it('is refused while another living process has it, and taken over from a dead one', () => {
    const folder = join(place, 'data')
    lockedFolder(folder).release()
    writeFileSync(join(folder, 'in-use.pid'), String(process.ppid))
    expect(() => lockedFolder(folder)).toThrow(ConfigError)
    writeFileSync(join(folder, 'in-use.pid'), '999999999')
    lockedFolder(folder).release()
  })
})
