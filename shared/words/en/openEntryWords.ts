import type * as chinese from '../openEntryWords.ts'
import type { Wording } from './wording.ts'

export const openEntryWords: Wording<typeof chinese.openEntryWords> = {
  title: 'Public figures',
  sub: 'How many good and bad ratings there are, and whether they are dealt with. Open to all, and open to checking'
}
