import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import type { CitizenPurpose } from '@haochaping/shared/words/citizenWords.ts'

/** The kinds of template: the three a citizen is asked about, and the invitation to rate, for which there is no consent yet, and whatever staff are told: SMS alone can carry those. */
export type MessageKind = TemplateKind | 'invite' | 'staff'

/**
 * Which template tells what: `result` what came of it, `followUp` the request to say whether it is solved, `progress` all
 * that happens on the way.
 */
export const templateOf = {
  invited: 'invite',
  replied: 'result', concluded: 'result', improved: 'result',
  followUpReminder: 'followUp',
  accepted: 'progress', contactViewed: 'progress', handlerWrote: 'progress', wayDecided: 'progress', transferred: 'progress', extended: 'progress',
  appealAsked: 'progress', appealDecided: 'progress', reopened: 'progress', passedToSupervisor: 'progress', supervised: 'progress'
} as const satisfies Record<CitizenPurpose, MessageKind>
