import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { Verb } from './conversations.ts'

/** What the table of the rectification may refuse an act of staff, over and above its phase. */
const actRefusals: readonly Refused[] = [
  'notNow', 'movedOn', 'staysAnonymous', 'noPhone', 'promiseOutOfRange', 'replyIncomplete',
  'extensionsUsedUp', 'extensionPending', 'extensionTooLate', 'ownRequest', 'unknownUnit', 'sameUnit',
  'appealOnce', 'appealTooLate', 'hearingOpen', 'votedAlready', 'orderOpen', 'tooOften', 'busy'
]

/** What the flow of each verb itself may refuse. */
const byVerb: Record<Verb, readonly Refused[]> = {
  signIn: ['signInFailed', 'notStaff'],
  myCases: [],
  findCase: ['unknownCase', 'unknownCode', 'tooManyTries'],
  submitRating: ['notYours', 'alreadyRated', 'windowClosed', 'reasonNeeded', 'reasonOfOtherLevel', 'busy'],
  caseProgress: ['notYours'],
  verifyReceipt: [],
  receiptKeys: [],
  listSeals: [],
  proveInSeal: [],
  viewTicket: [],
  actOnCase: ['notYours', 'notNow', 'supplementsUsedUp', 'ratedAgainAlready', 'ratingAgainTooLate', 'busy'],
  actOnTicket: actRefusals,
  myTickets: [],
  praise: [],
  myMessages: [],
  readMessages: [],
  recordConsent: ['busy'],
  askUpload: ['notYours', 'notAllowed', 'tooManyPhotos', 'photosOff'],
  keepPhoto: ['notYours', 'notAllowed', 'photoMissing', 'photoTooLarge', 'photoNotImage', 'photoBroken', 'photosOff'],
  receiveCases: [],
  bindStaff: ['signInFailed', 'invitationUnknown', 'accountTaken', 'busy'],
  whoAmI: [],
  setAbsence: ['unknownStaff', 'deputyUnfit', 'busy'],
  listUnits: [],
  listStaff: [],
  inviteStaff: [],
  changeStaff: ['unknownStaff', 'busy'],
  listUndelivered: [],
  sendAgain: [],
  viewSummary: [],
  listAssignments: [],
  openAssignment: ['notProposed', 'unknownUnit', 'dueOutOfRange'],
  viewAssignment: [],
  actOnAssignment: ['notNow', 'movedOn', 'dueOutOfRange', 'tooOften', 'personalDataInside', 'checkedTooOften', 'busy'],
  listProposals: [],
  publishCase: ['notNow', 'personalDataInside', 'checkedTooOften', 'busy'],
  listPublished: [],
  viewPublic: [],
  askExport: ['nothingCounted', 'tooManyExports', 'busy'],
  listExports: [],
  cancelExport: ['exportUnknown', 'busy'],
  downloadExport: ['exportUnknown', 'exportNotReady', 'exportOver'],
  listExportActs: []
}

const byCaller: Record<Conversation['who'], readonly Refused[]> = {
  anyone: [],
  citizen: ['signInAgain', 'notAllowed'],
  staff: ['signInAgain', 'notAllowed'],
  administrator: ['signInAgain', 'notAllowed'],
  signedIn: ['signInAgain'],
  hall: ['badSignature', 'staleTimestamp', 'replayed']
}

/** Every refusal a conversation may end in: by its caller, by its body, by its flow, and a fault of ours. */
export const refusalsOf = ({ verb, method, who }: Conversation): Refused[] => [
  'badRequest', ...(method === 'GET' ? [] : ['badJson', 'tooLarge'] as const), ...byCaller[who],
  ...(verb in byVerb ? byVerb[verb as Verb] : []), // just found among its keys
  'serverFault'
]
