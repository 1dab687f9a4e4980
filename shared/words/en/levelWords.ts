import type * as lines from '../levelLines.ts'
import type * as chinese from '../levelWords.ts'
import type { Wording } from './wording.ts'

export const levelWords: Wording<typeof chinese.levelWords> = {
  verySatisfied: 'Very satisfied',
  satisfied: 'Satisfied',
  basicallySatisfied: 'Basically satisfied',
  dissatisfied: 'Dissatisfied',
  veryDissatisfied: 'Very dissatisfied'
}

/** English levels stand in rows, so each is one line. */
export const levelLines: Wording<typeof lines.levelLines> = {
  verySatisfied: [levelWords.verySatisfied],
  satisfied: [levelWords.satisfied],
  basicallySatisfied: [levelWords.basicallySatisfied],
  dissatisfied: [levelWords.dissatisfied],
  veryDissatisfied: [levelWords.veryDissatisfied]
}
