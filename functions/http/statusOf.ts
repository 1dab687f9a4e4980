import type { Refused } from '@haochaping/shared/schemas/refusal.ts'

/** The HTTP status of each refusal. */
export const statusOf: Record<Refused, number> = {
  badRequest: 400, badJson: 400, reasonNeeded: 400, reasonOfOtherLevel: 400,
  signInAgain: 401, signInFailed: 401, badSignature: 401, staleTimestamp: 401,
  notAllowed: 403, notStaff: 403, notYours: 403, agencyNotYours: 403,
  noSuchRoute: 404, unknownCase: 404, unknownCode: 404, invitationUnknown: 404, unknownStaff: 404,
  alreadyRated: 409, accountTaken: 409, deputyUnfit: 409, windowClosed: 409, replayed: 409, differsFromReceived: 409,
  notNow: 409, movedOn: 409, staysAnonymous: 409, noPhone: 409, promiseOutOfRange: 400, replyIncomplete: 400,
  extensionsUsedUp: 409, extensionPending: 409, extensionTooLate: 409, ownRequest: 403, unknownUnit: 400, sameUnit: 409,
  appealOnce: 409, appealTooLate: 409, hearingOpen: 409, votedAlready: 409, orderOpen: 409, tooOften: 409, supplementsUsedUp: 409,
  ratedAgainAlready: 409, ratingAgainTooLate: 409,
  nothingCounted: 404, exportUnknown: 404, exportNotReady: 409, exportOver: 410, tooManyExports: 429,
  notProposed: 409, dueOutOfRange: 400, personalDataInside: 400, checkedTooOften: 429,
  tooLarge: 413, tooManyTries: 429,
  photosOff: 503, photoTooLarge: 413, photoNotImage: 415, photoBroken: 422, photoMissing: 409, tooManyPhotos: 429,
  serverFault: 500, busy: 503
}
