import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import type { KnownCase } from '../../state/knownCases.ts'

/** As many cases are drawn at a time, those of the server first; a rating that waits to be sent is never among the rest. */
const drawn = 50

type Held = { who: string; known: Record<string, KnownCase>; unsent: Record<string, SubmitRating> }
export type Sections = { awaiting: CaseGlance[]; unsent: { case: CaseGlance; asked: SubmitRating }[]; judging: CaseGlance[]; rated: CaseGlance[]; closed: CaseGlance[] }

/**
 * The list in its parts: the server's cases, or while there is no answer the ones this phone knows; beside them those found by code or number, the newest first.
 * A rating in the outbox is no longer waiting for the person, and not yet counted either.
 */
export const sectionsOf = (told: readonly CaseGlance[] | undefined, { who, known, unsent }: Held): Sections => {
  const mine = Object.keys(known).filter((key) => key.indexOf(`${who}/`) === 0).map((key) => known[key]).filter((one) => one !== undefined)
  const found = mine.filter((one) => one.pass !== undefined || told === undefined).map((one) => one.case).sort((a, b) => (a.servedOn === b.servedOn ? 0 : a.servedOn < b.servedOn ? 1 : -1))
  const listed = new Set((told ?? []).map((one) => one.eventId))
  const whole = [...(told ?? []), ...found.filter((one) => !listed.has(one.eventId))]
  const all = whole.slice(0, drawn)
  const inOutbox = (one: CaseGlance): SubmitRating | undefined => unsent[`${who}/${one.eventId}`]
  return {
    awaiting: all.filter((one) => one.state === 'awaiting' && inOutbox(one) === undefined),
    unsent: whole.map((one) => ({ case: one, asked: inOutbox(one) })).filter((one): one is { case: CaseGlance; asked: SubmitRating } => one.asked !== undefined),
    judging: all.filter(awaitsVerdict),
    rated: all.filter((one) => one.state === 'rated' && inOutbox(one) === undefined && !awaitsVerdict(one)),
    closed: all.filter((one) => one.state === 'unrated' || one.state === 'defaulted')
  }
}

/** The unit has answered, and the citizen is asked whether it is solved. */
const awaitsVerdict = ({ state, phase }: CaseGlance): boolean => state === 'rated' && phase === 'replied'
