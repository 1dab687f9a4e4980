/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { notesOf } from './notesOf.ts'

const commit = '0123456789ab'

describe('the notes of a version', () => {
  it('are its changes and its commit', () => expect(notesOf({ version: '1.0.0', changes: ['Mend', 'Add'], commit, dirty: false })).toBe(`Mend；Add（提交 ${commit}）`))
  it('say so when more than the commit is in it', () => expect(notesOf({ version: '1.0.0', changes: ['Add'], commit, dirty: true })).toContain('未提交'))
  it('are empty where nothing is known', () => expect(notesOf({ version: '1.0.0', changes: [], dirty: false })).toBe(''))

  it('always fit, hold whole changes from the newest on, say how many there are when some are left out, and name the commit', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 250 }), { maxLength: 60 }), fc.boolean(), (changes, dirty) => {
      const notes = notesOf({ version: '1.0.0', changes, commit, dirty })
      expect(notes.length).toBeLessThan(200)
      expect(notes).toContain(commit)
      const whole = changes.join('；')
      if (!notes.startsWith(whole)) expect(notes).toContain(`等 ${changes.length} 项（`)
    }))
  })
})
