import type { pagedWords as chinese } from '../pagedWords.ts'
import type { Wording } from './wording.ts'

export const pagedWords: Wording<typeof chinese> = {
  before: 'Show the ones before',
  next: 'Show the ones after',
  place: (from: number, to: number, of: number | undefined) => of === undefined ? `${from}–${to}` : `${from}–${to} of ${of}`
}
