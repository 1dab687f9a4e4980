import type { Told } from './message.ts'

/**
 * Which messages may leave the house as a copy, and to whom. A report of pressure (pressureReported) is not among them:
 * it stays in the inbox, which hides it from the unit concerned, and no policy can send it out.
 */
export const copyPurposes = {
  citizen: [
    'invited', 'accepted', 'contactViewed', 'handlerWrote', 'wayDecided', 'transferred', 'extended', 'replied',
    'followUpReminder', 'appealAsked', 'appealDecided', 'reopened', 'passedToSupervisor', 'supervised', 'concluded', 'improved'
  ],
  staff: [
    'badRatingReceived', 'transferredIn', 'citizenAdded', 'reminder', 'extensionAsked', 'extensionDecided',
    'appealToHear', 'appealOutcome', 'judged', 'reopenedHere', 'needsSupervisor', 'ordered', 'callInstead',
    'assigned', 'assignmentAnswered', 'assignmentSentBack', 'assignmentWithdrawn', 'improvementPublished', 'assignmentDue', 'praised'
  ]
} as const satisfies Record<'citizen' | 'staff', readonly Told['purpose'][]>
