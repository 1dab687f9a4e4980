import { dueWord, markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { templateWords } from '@haochaping/shared/words/templateWords.ts'
import type { FieldType } from '../fields/fieldTypes.ts'
import { fieldLimits } from '../fields/fieldLimits.ts'
import { fieldValue } from '../fields/fieldValue.ts'
import type { CitizenFacts } from './citizenFacts.ts'
import type { FactName } from './factTypes.ts'

/** Where a field's value comes from: a fact, or words that never change, such as the number of a hotline. */
export type Source = FactName | { text: string }

const isMoment = (type: FieldType): boolean => type === 'time' || type === 'date'

/** A day with the mark of a provisional one; without it only where there is no room for both. */
const deadlineText = ({ deadline, on }: CitizenFacts, type: FieldType): string => {
  if (!deadline) return templateWords.inProgress
  if (isMoment(type)) return deadline.at
  const marked = markedDueWord(deadline, on)
  return marked.length <= fieldLimits.thing ? marked : dueWord(deadline, on)
}

const textOf = (source: Source, type: FieldType, facts: CitizenFacts): string => {
  if (typeof source === 'object') return source.text
  if (source === 'deadline') return deadlineText(facts, type)
  if (source === 'at') return isMoment(type) ? facts.at : instantWord(facts.at, facts.on)
  return facts[source]
}

/** What stands in a field of this type. */
export const factValue = (source: Source, type: FieldType, facts: CitizenFacts): string => fieldValue(type, textOf(source, type, facts))
