import { describe, expect, it } from '@jest/globals'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { eventId, glance } from '../../../test/backEnd.ts'
import { sectionsOf } from './sections.ts'

const other = 'bbbbbbbbbbbbbbbbbbbbbb-1'
const asked: SubmitRating = { ratingId: 'r', eventId, level: 'satisfied', reasons: [], anonymous: true, channel: 'mobile' }
const nothing = { who: 'wechat', known: {}, unsent: {} }
const ids = (cases: readonly { eventId: string }[]): string[] => cases.map((one) => one.eventId)

describe('the parts of the list', () => {
  it('holds each case once, in the part of its state', () => {
    const parts = sectionsOf([glance(), glance({ eventId: other, state: 'rated', level: 'satisfied' })], nothing)
    expect([ids(parts.awaiting), ids(parts.rated), parts.closed, parts.unsent]).toEqual([[eventId], [other], [], []])
  })

  it('puts what awaits her verdict apart from the other rated ones', () => {
    const parts = sectionsOf([glance({ state: 'rated', level: 'dissatisfied', phase: 'replied' }), glance({ eventId: other, state: 'rated', level: 'dissatisfied', phase: 'rectifying' })], nothing)
    expect([ids(parts.judging), ids(parts.rated)]).toEqual([[eventId], [other]])
  })

  it('shows what lies in the outbox behind however many cases', () => {
    const many = Array.from({ length: 60 }, (_, at) => glance({ eventId: `${String(at).padStart(22, 'c')}-1` }))
    const parts = sectionsOf([...many, glance()], { ...nothing, unsent: { [`wechat/${eventId}`]: asked } })
    expect([parts.awaiting.length, ids(parts.unsent.map((one) => one.case))]).toEqual([50, [eventId]])
  })

  it('calls a default no rating', () => {
    expect(ids(sectionsOf([glance({ state: 'defaulted' })], nothing).closed)).toEqual([eventId])
  })

  it('moves what lies in the outbox out of what waits for the person', () => {
    const parts = sectionsOf([glance()], { ...nothing, unsent: { [`wechat/${eventId}`]: asked } })
    expect([parts.awaiting, ids(parts.unsent.map((one) => one.case))]).toEqual([[], [eventId]])
  })

  it('adds a case found by code, but not one that is listed already', () => {
    const known = { [`wechat/${eventId}`]: { case: glance(), pass: 'p' }, [`wechat/${other}`]: { case: glance({ eventId: other }), pass: 'p' } }
    expect(ids(sectionsOf([glance()], { ...nothing, known }).awaiting)).toEqual([eventId, other])
  })

  it('shows what the phone knows while there is no answer, and never another person’s', () => {
    const known = { [`wechat/${eventId}`]: { case: glance() }, [`demo:c2/${other}`]: { case: glance({ eventId: other }) } }
    expect(ids(sectionsOf(undefined, { ...nothing, known }).awaiting)).toEqual([eventId])
    expect(ids(sectionsOf([], { ...nothing, known }).awaiting)).toEqual([])
  })
})
