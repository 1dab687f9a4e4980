import { describe, expect, it } from '@jest/globals'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import { actWords } from '@haochaping/shared/words/actWords.ts'
import { freshDraft } from '../state/staffDrafts.ts'
import type { ActDraft } from '../state/staffDrafts.ts'
import { actFields } from './actFields.ts'
import type { FieldKind } from './actFields.ts'
import { actOf } from './actOf.ts'

const sample: Record<FieldKind, string> = {
  words: '材料清单已补上', line: '条例第十六条', day: '2026-12-01', unit: 'YZ-GA', photos: '', outcome: 'reached', approved: 'no', ground: 'mistaken', vote: 'keep'
}
const filled = (command: (typeof staffCommands)[number], changed: Partial<ActDraft> = {}): ActDraft => ({
  ...freshDraft({ turn: 1, position: 1 }),
  texts: Object.fromEntries(actFields[command].filter(({ kind }) => kind !== 'photos').map(({ name, kind }) => [name, sample[kind]])), ...changed
})

describe('the act of a draft', () => {
  it.each(staffCommands)('%s is whole once every field is filled, and each field has its words', (command) => {
    expect(actOf(command, filled(command), [])).toMatchObject({ act: { command } })
    for (const { name } of actFields[command]) expect(actWords[command].fields[name]?.label ?? '').not.toBe('')
  })

  it.each(staffCommands.filter((command) => actFields[command].length > 0))('%s names what is still wanting', (command) => {
    const wanted = actFields[command].filter(({ kind }) => kind !== 'photos').map(({ name }) => name)
    expect(actOf(command, freshDraft({ turn: 1, position: 1 }), [])).toEqual({ wanting: wanted })
  })

  it('takes one letter for nothing written', () => {
    expect(actOf('order', filled('order', { texts: { words: ' 好 ' } }), [])).toEqual({ wanting: ['words'] })
  })

  it('says of a reply only what the check-up misses and the writer says is there', () => {
    expect(actOf('reply', filled('reply', { confirmed: ['when', 'done'] }), ['when', 'whom'])).toMatchObject({ act: { confirmed: ['when'] } })
  })

  it('refuses an extension where no was chosen', () => {
    expect(actOf('decideExtension', filled('decideExtension'), [])).toMatchObject({ act: { approved: false } })
  })

  it('hands on the photos as they were kept', () => {
    expect(actOf('rectify', filled('rectify', { photos: [{ photo: 'signed', link: 'https://x/1' }] }), [])).toMatchObject({ act: { photos: ['signed'] } })
  })
})
