import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '../config.ts'
import { rightNow } from '../testing/given.ts'
import { loadedNote } from './loadedNote.ts'

describe('the note that a demo city has been loaded', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'note-')), 'loaded')

  it('says when; where there is none, or half of one, nothing was loaded', () => {
    const at = file()
    expect(loadedNote(at).read()).toBeUndefined()
    writeFileSync(at, '{"loadedAt":"2026-')
    expect(loadedNote(at).read()).toBeUndefined()
    loadedNote(at).write(rightNow, { days: 8, perDay: 60 })
    expect(loadedNote(at).read()).toBe(rightNow)
  })

  it('throws at a city of another format, which is not thrown away unasked', () => {
    const at = file()
    loadedNote(at).write(rightNow, { days: 8, perDay: 60 })
    const { format: _, ...older } = JSON.parse(readFileSync(at, 'utf8'))
    writeFileSync(at, JSON.stringify(older))
    expect(() => loadedNote(at).read()).toThrow(ConfigError)
  })
})
