import * as z from 'zod/mini'

/** Every reason for which a request may be turned down. Closed: words and status are tables over this list. */
export const refusals = [
  'badRequest', 'badJson', 'tooLarge', 'noSuchRoute',
  'signInAgain', 'signInFailed', 'notAllowed', 'notStaff', 'invitationUnknown', 'accountTaken', 'unknownStaff', 'deputyUnfit',
  'notYours', 'unknownCase', 'unknownCode', 'tooManyTries',
  'alreadyRated', 'windowClosed', 'reasonNeeded', 'reasonOfOtherLevel',
  'photosOff', 'photoTooLarge', 'photoNotImage', 'photoBroken', 'photoMissing', 'tooManyPhotos',
  'badSignature', 'staleTimestamp', 'replayed', 'differsFromReceived', 'agencyNotYours',
  'notNow', 'movedOn', 'staysAnonymous', 'noPhone', 'promiseOutOfRange', 'replyIncomplete',
  'extensionsUsedUp', 'extensionPending', 'extensionTooLate', 'ownRequest', 'unknownUnit', 'sameUnit',
  'appealOnce', 'appealTooLate', 'hearingOpen', 'votedAlready', 'orderOpen', 'tooOften', 'supplementsUsedUp',
  'ratedAgainAlready', 'ratingAgainTooLate',
  'nothingCounted', 'exportUnknown', 'exportNotReady', 'exportOver', 'tooManyExports',
  'notProposed', 'dueOutOfRange', 'personalDataInside', 'checkedTooOften',
  'busy', 'serverFault'
] as const

export const Refused = z.enum(refusals)
export type Refused = z.infer<typeof Refused>

/** A refusal as a value inside the house; `fields` names the places that were wrong, never what was in them. */
export type Refusal = { refused: Refused; fields?: readonly string[] }

/** Tells a refusal from an answer. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value

/** The refusal as it travels: the code for the machine, the sentence for the person, the id to quote when asking for help. */
export const RefusalReply = z.strictObject({
  refused: Refused,
  say: z.string(),
  requestId: z.string(),
  fields: z.optional(z.array(z.string()))
})
export type RefusalReply = z.infer<typeof RefusalReply>
