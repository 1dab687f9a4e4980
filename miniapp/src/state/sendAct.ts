import type { ActedOnCase, CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import { actOnCase } from '../api/actOnCase.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import type { Outcome, Trouble } from '../api/outcome.ts'
import { commandOf } from './actDraft.ts'
import { actKey, useActDrafts } from './actDrafts.ts'
import { knownCase, useKnownCases } from './knownCases.ts'
import { without } from './without.ts'

/** acted: it is done; `instead` where an earlier sending, with other content, may have arrived first and counts. kept: it goes again by itself. refused: it lies in the draft, with the reason. */
export type ActSent = { acted: ActedOnCase; instead: boolean } | { kept: Trouble } | { refused: Trouble } | { incomplete: true }

const underway: Record<string, Promise<ActSent>> = {}

/**
 * Sends what was written, first noting on the phone that it was, so that a killed program sends it again with the same
 * id. A second tap while it is under way gets the same answer.
 */
export const sendAct = (eventId: string, name: CitizenCommandName): Promise<ActSent> => {
  const key = actKey(eventId, name)
  const draft = useActDrafts.getState().drafts[key]
  const act = draft === undefined ? undefined : commandOf(name, draft)
  if (draft === undefined || act === undefined) return Promise.resolve({ incomplete: true })
  const before = underway[draft.actId]
  if (before !== undefined) return before
  useActDrafts.getState().change(key, (one) => ({ ...without(one, 'trouble'), sent: one.sent ?? act, waiting: true }))
  const sending = actOnCase({ eventId, actId: draft.actId, act })
    .then((outcome) => settle({ key, first: draft.sent ?? act, act, outcome }))
    .finally(() => { delete underway[draft.actId] })
  underway[draft.actId] = sending
  return sending
}

type Answered = { key: string; first: CitizenCommand; act: CitizenCommand; outcome: Outcome<ActedOnCase> }

const settle = ({ key, first, act, outcome }: Answered): ActSent => {
  const { change, drop } = useActDrafts.getState()
  if (!isTold(outcome)) {
    change(key, (one) => ({ ...one, waiting: mayPass(outcome), trouble: outcome }))
    return mayPass(outcome) ? { kept: outcome } : { refused: outcome }
  }
  drop(key)
  const theCase = outcome.told.progress.case
  const known = knownCase(theCase.eventId)
  if (known !== undefined) useKnownCases.getState().keep([{ ...known, case: theCase }])
  return { acted: outcome.told, instead: outcome.told.repeated && JSON.stringify(first) !== JSON.stringify(act) }
}
