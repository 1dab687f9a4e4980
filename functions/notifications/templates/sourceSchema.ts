import { templateSettingWords as words } from '@haochaping/shared/words/templateSettingWords.ts'
import * as z from 'zod/mini'
import type { FieldType } from '../fields/fieldTypes.ts'
import { fieldValue } from '../fields/fieldValue.ts'
import { factNames, factTypes } from './factTypes.ts'
import type { Source } from './factValue.ts'
import type { MessageKind } from './templateOf.ts'

const needed = (trouble: string) => ({ error: ({ input }: { input?: unknown }) => (input === undefined ? words.needed : trouble) })

/** Something that an operator must write, and not leave empty. */
export const Filled = z.string(needed(words.wrong)).check(z.minLength(1, words.needed))

/** Where a field comes from, as an operator writes it: "item", or {"text": "12345"}. */
export const SourceSchema = z.union([z.enum(factNames), z.strictObject({ text: Filled })], needed(words.source(factNames)))

/** Messages of this kind always name a date; of the others some do and some don't. */
const alwaysDue: MessageKind = 'followUp'

/** Why this source cannot always be shown in a field of this type; undefined when it can, or when it is an empty text, which is wrong by itself. */
export const misfit = (source: Source, type: FieldType, kind: MessageKind): string | undefined => {
  if (typeof source === 'object') return ['', fieldValue(type, source.text)].includes(source.text) ? undefined : words.text(type)
  if (!factTypes[source].includes(type)) return words.misfit(source, type)
  const needsMoment = type === 'time' || type === 'date'
  return source === 'deadline' && needsMoment && kind !== alwaysDue ? words.sometimes(source, type) : undefined
}
