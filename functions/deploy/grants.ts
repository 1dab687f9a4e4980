import type { Photos } from '../photos/photos.ts'
import type { indexes } from '../storage/keys.ts'

/** What is done to the table itself. */
export type TableAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'Query'

/** What one function may do beside writing its own log: on the table, on which indexes (Query only), with the key ring, and by which verbs of its own with photos. */
export type Grant = { table: readonly TableAction[]; indexes: readonly (keyof typeof indexes)[]; keys: boolean; photos?: readonly (keyof Photos)[] }

/**
 * Who may do what. Each line is exactly what the function was seen to use on the whole road (a test walks it and
 * compares). The Query on the table is that of the calendar; of findCase also that of the services of a case; where staff
 * calls, that of the colleagues who named her their deputy; of listSeals that of the seals, of proveInSeal that of the leaves under one; of exports also that of one's own.
 */
export const grants = {
  signIn: { table: ['GetItem', 'PutItem'], indexes: [], keys: true },
  myCases: { table: ['Query'], indexes: ['byPerson'], keys: true },
  findCase: { table: ['GetItem', 'UpdateItem', 'Query'], indexes: ['byCode'], keys: true },
  submitRating: { table: ['GetItem', 'UpdateItem', 'Query'], indexes: [], keys: true },
  caseProgress: { table: ['GetItem', 'Query'], indexes: [], keys: true, photos: ['link'] },
  verifyReceipt: { table: ['GetItem'], indexes: [], keys: true },
  receiptKeys: { table: [], indexes: [], keys: true },
  listSeals: { table: ['Query'], indexes: [], keys: true },
  proveInSeal: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  viewTicket: { table: ['GetItem', 'Query'], indexes: [], keys: true, photos: ['link'] },
  actOnCase: { table: ['GetItem', 'UpdateItem', 'Query'], indexes: [], keys: true, photos: ['link'] },
  actOnTicket: { table: ['GetItem', 'UpdateItem', 'Query'], indexes: [], keys: true, photos: ['link'] },
  myTickets: { table: ['GetItem', 'Query'], indexes: ['byUnit', 'byOversight'], keys: true },
  praise: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  myMessages: { table: ['GetItem', 'Query'], indexes: ['byInbox'], keys: true },
  readMessages: { table: ['GetItem', 'PutItem', 'Query'], indexes: ['byInbox'], keys: true },
  recordConsent: { table: ['GetItem', 'PutItem'], indexes: [], keys: true },
  askUpload: { table: ['GetItem', 'UpdateItem'], indexes: [], keys: true, photos: ['grant'] },
  keepPhoto: { table: ['GetItem'], indexes: [], keys: true, photos: ['kept', 'take', 'keep', 'link'] },
  receiveCases: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  bindStaff: { table: ['GetItem', 'PutItem', 'UpdateItem'], indexes: [], keys: true },
  whoAmI: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  setAbsence: { table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], indexes: [], keys: true },
  listUnits: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  listStaff: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  inviteStaff: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  changeStaff: { table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], indexes: [], keys: true },
  listUndelivered: { table: ['GetItem', 'Query'], indexes: ['byInbox'], keys: true },
  sendAgain: { table: ['GetItem', 'PutItem', 'Query'], indexes: ['byInbox'], keys: true },
  viewSummary: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  listAssignments: { table: ['GetItem', 'Query'], indexes: ['byUnit', 'byOversight'], keys: true },
  openAssignment: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  viewAssignment: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  actOnAssignment: { table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], indexes: [], keys: true },
  listProposals: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  publishCase: { table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], indexes: [], keys: true },
  listPublished: { table: [], indexes: ['byOversight'], keys: true },
  viewPublic: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  askExport: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  listExports: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  cancelExport: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  downloadExport: { table: ['GetItem', 'PutItem', 'Query'], indexes: [], keys: true },
  listExportActs: { table: ['GetItem', 'Query'], indexes: [], keys: true },
  openapi: { table: [], indexes: [], keys: false },
  docs: { table: [], indexes: [], keys: false },
  slip: { table: [], indexes: [], keys: false },
  wechatPush: { table: ['GetItem', 'PutItem'], indexes: [], keys: true },
  health: { table: ['GetItem', 'Query'], indexes: ['byDue'], keys: true },
  sweep: { table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], indexes: ['byDay', 'byUnit', 'byTouch', 'byDue'], keys: true }
} as const satisfies Record<string, Grant>
