import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'

/** The day a message is about, and the step that is due then where the message is to the one who takes it. */
export type Deadline = { due: Due; step?: ClockStep }

/** The next date that a message names; undefined for one that names none. */
export const deadlineOf = (told: Told): Deadline | undefined => {
  switch (told.purpose) {
    case 'invited': return told.closes && { due: told.closes }
    case 'badRatingReceived': return { due: told.dues.accept, step: 'accept' }
    case 'reminder': return { due: told.due, step: told.step }
    case 'wayDecided': case 'extended': return { due: told.rectify }
    case 'extensionDecided': return { due: told.rectify, step: 'rectify' }
    case 'replied': case 'followUpReminder': return { due: told.followUp }
    case 'appealAsked': return { due: told.hearing }
    case 'appealToHear': return { due: told.due, step: 'appeal' }
    case 'supervised': case 'assigned': case 'assignmentSentBack': case 'assignmentDue': return { due: told.due }
    case 'ordered': return { due: told.due, step: 'supervision' }
    default: return undefined
  }
}
