import type * as chinese from '../indicatorWords.ts'
import type { Wording } from './wording.ts'

export const indicatorWords: Wording<typeof chinese.indicatorWords> = {
  goodShare: { name: 'good share', line: 'rated "Basically satisfied" or better, with those filled in as good by the system ÷ all rated, with those filled in' },
  activeGoodShare: { name: 'good share of active ratings', line: 'rated "Basically satisfied" or better by people themselves ÷ rated by people themselves' },
  unratedShare: { name: 'unrated share', line: 'not rated in time by people themselves ÷ rated, with those not rated in time' },
  badShare: { name: 'bad share', line: 'rated "Dissatisfied" or "Very dissatisfied" by people themselves ÷ rated by people themselves' },
  replyShare: { name: 'reply share of bad ratings', line: 'bad ratings answered in time ÷ those answered, with those overdue' },
  namedReplyShare: { name: 'reply share of named bad ratings', line: 'bad ratings with a name that were answered ÷ bad ratings with a name' },
  rectifiedShare: { name: 'share put right and followed up', line: 'bad ratings put right whose author was asked ÷ those put right, with those overdue' },
  rectifiedInTimeShare: { name: 'share put right in time', line: 'bad ratings put right in time ÷ those put right, with those overdue' },
  solvedShare: { name: 'satisfied share on follow-up', line: 'said to be solved by their author ÷ answered by their author; no answer is left out' },
  contradictedShare: { name: 'office and author disagree', line: 'put right as the office says, not solved as the author says ÷ answered by their author' },
  exclusionShare: { name: 'exclusion share', line: 'bad ratings left out after an appeal ÷ all bad ratings, with those left out' },
  pressedShare: { name: 'share asked how to rate', line: 'told us that somebody asked them how to rate ÷ rated by people themselves' },
  supervisedGoodShare: { name: 'good share on devices of the hall', line: 'rated "Basically satisfied" or better on devices of the hall ÷ rated on devices of the hall' },
  ownGoodShare: { name: 'good share on people\'s own phones', line: 'rated "Basically satisfied" or better on people\'s own phones ÷ rated on their own phones' }
}
