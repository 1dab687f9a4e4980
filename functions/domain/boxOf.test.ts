import { describe, expect, it } from '@jest/globals'
import { staffRoles } from '@haochaping/shared/schemas/staffRole.ts'
import { anEvent, aRating, aScene } from '../testing/given.ts'
import { boxOf, personBox } from './boxOf.ts'
import { boxesOf } from './boxesOf.ts'
import { isHiddenFrom, notOfUnits } from './keptMessage.ts'
import { rate } from './rate.ts'

const rated = () => {
  const event = anEvent()
  const after = rate(event, aRating(event), aScene({ rater: { key: 'FINDER', by: 'pass' } }))
  if ('refused' in after) throw new Error(after.refused)
  return after
}

describe('the box of a recipient', () => {
  it('is the rater\'s for the author, and the applicant\'s for the applicant, whoever rated', () => {
    const event = rated()
    expect(boxOf({ to: 'author' }, event)).toBe(personBox('FINDER'))
    expect(boxOf({ to: 'applicant' }, event)).toBe(personBox(event.keys.person ?? ''))
  })

  it('is none where nobody is behind it', () => {
    const { person: _, ...keys } = anEvent().keys
    expect(boxOf({ to: 'author' }, anEvent())).toBeUndefined()
    expect(boxOf({ to: 'applicant' }, { ...anEvent(), keys })).toBeUndefined()
    expect([boxOf({ to: 'author' }), boxOf({ to: 'applicant' })]).toEqual([undefined, undefined])
  })

  it('is read by just those who hold the post it is for', () => {
    const readBy = (recipient: Parameters<typeof boxOf>[0]) => {
      const box = boxOf(recipient)
      return ['A', 'B'].flatMap((unit) => staffRoles.filter((role) => boxesOf({ posts: [{ role, unit }] }).some((read) => read === box)).map((role) => `${role} ${unit}`))
    }
    expect(readBy({ to: 'unit', role: 'handler', unit: 'A' })).toEqual(['handler A'])
    expect(readBy({ to: 'unit', role: 'leader', unit: 'B' })).toEqual(['leader B'])
    expect(readBy({ to: 'supervisors' })).toEqual(['supervisor A', 'supervisor B'])
    expect(readBy({ to: 'panel', notOf: [] })).toEqual(['panel A', 'panel B'])
  })

  it('is read once by somebody who fills the same post twice', () => {
    expect(boxesOf({ posts: [{ role: 'supervisor', unit: 'A' }, { role: 'supervisor', unit: 'B' }, { role: 'administrator', unit: 'A' }] })).toEqual(['supervisors'])
  })
})

describe('a message that is not for some units', () => {
  it('is hidden from whoever has a single post there', () => {
    const notOf = notOfUnits({ to: 'panel', notOf: ['A', 'C'] })
    expect(isHiddenFrom({ notOf }, { posts: [{ role: 'panel', unit: 'B' }] })).toBe(false)
    expect(isHiddenFrom({ notOf }, { posts: [{ role: 'panel', unit: 'B' }, { role: 'panel', unit: 'C' }] })).toBe(true)
    expect(notOfUnits({ to: 'supervisors', notOf: 'A' })).toEqual(['A'])
    expect([notOfUnits({ to: 'supervisors' }), notOfUnits({ to: 'unit', role: 'handler', unit: 'A' })]).toEqual([[], []])
  })
})
