import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { TicketDues } from '@haochaping/shared/deadlines/ticketDues.ts'
import { Absence } from '@haochaping/shared/schemas/absence.ts'
import { ActedOnAssignment, ActOnAssignment, AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { ActedOnCase, ActOnCase, CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import { ActedOnTicket, ActOnTicket, StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import { AssignmentAbout, AssignmentId, AssignmentView, ReasonMonth } from '@haochaping/shared/schemas/assignment.ts'
import { AssignmentOpened, AssignmentOpening, OpenAssignment } from '@haochaping/shared/schemas/openAssignment.ts'
import { AssignmentsListed, ListAssignments, ListCursor } from '@haochaping/shared/schemas/listAssignments.ts'
import { ListProposals, Proposal, ProposalsListed } from '@haochaping/shared/schemas/listProposals.ts'
import { ListPublished, Published, PublishedListed } from '@haochaping/shared/schemas/listPublished.ts'
import { CasePublished, CaseTelling, PublishCase } from '@haochaping/shared/schemas/publishCase.ts'
import { BindStaff } from '@haochaping/shared/schemas/bindStaff.ts'
import { AskUpload, UploadAllowed } from '@haochaping/shared/schemas/askUpload.ts'
import { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { CaseProgress, CaseProgressQuery, Fact, LedgerStep } from '@haochaping/shared/schemas/caseProgress.ts'
import { ChangeStaff, StaffChange, StaffChanged } from '@haochaping/shared/schemas/changeStaff.ts'
import { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import { ClockView, CountedDay } from '@haochaping/shared/schemas/clockView.ts'
import { AskExport } from '@haochaping/shared/schemas/askExport.ts'
import { CancelExport } from '@haochaping/shared/schemas/cancelExport.ts'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { DownloadExport } from '@haochaping/shared/schemas/downloadExport.ts'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import { CaseCode, FindCase, FoundCases } from '@haochaping/shared/schemas/findCase.ts'
import { ExportFormat, ExportId, FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { Handling, SaidView } from '@haochaping/shared/schemas/handling.ts'
import { InviteStaff, StaffInvited } from '@haochaping/shared/schemas/inviteStaff.ts'
import { ExportAct, ExportActId, ExportActsListed, ListExportActs } from '@haochaping/shared/schemas/listExportActs.ts'
import { ExportsListed } from '@haochaping/shared/schemas/listExports.ts'
import { StaffListed, StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { SealsListed, SealsQuery } from '@haochaping/shared/schemas/listSeals.ts'
import { LetterId, Undelivered, UndeliveredListed, UndeliveredQuery } from '@haochaping/shared/schemas/listUndelivered.ts'
import { UnitsListed } from '@haochaping/shared/schemas/listUnits.ts'
import { KeepPhoto, KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { MyCases, MyCasesQuery } from '@haochaping/shared/schemas/myCases.ts'
import { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { MyMessages, MyMessagesQuery } from '@haochaping/shared/schemas/myMessages.ts'
import { MyTickets, MyTicketsQuery } from '@haochaping/shared/schemas/myTickets.ts'
import { Praise } from '@haochaping/shared/schemas/praise.ts'
import { MessagesRead, ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import { PhotoId } from '@haochaping/shared/schemas/photoId.ts'
import { LedgerEntry } from '@haochaping/shared/schemas/ledgerEntry.ts'
import { ReceiptSealed, SealProof } from '@haochaping/shared/schemas/proveInSeal.ts'
import { Receipt, ReceiptContent } from '@haochaping/shared/schemas/receipt.ts'
import { CasesReceived, EntryResult, HallEntry, ReceiveCases } from '@haochaping/shared/schemas/receiveCases.ts'
import { Reach } from '@haochaping/shared/schemas/reach.ts'
import { ConsentAnswer, RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import { RefusalReply, Refused } from '@haochaping/shared/schemas/refusal.ts'
import { SendAgain, SentAgain } from '@haochaping/shared/schemas/sendAgain.ts'
import { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'
import { SetAbsence } from '@haochaping/shared/schemas/setAbsence.ts'
import { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { StaffInvitation } from '@haochaping/shared/schemas/staffInvitation.ts'
import { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import { RatingAccepted, SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import { ReceiptVerdict, VerifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { TicketView, ViewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import { TemplateIds } from '@haochaping/shared/schemas/templateKind.ts'
import { Colleague, MyPost } from '@haochaping/shared/schemas/whoAmI.ts'
import { Level } from '@haochaping/shared/standard/levels.ts'
import { Counts } from '@haochaping/shared/indicators/counts.ts'
import { Cut } from '@haochaping/shared/indicators/cut.ts'
import { Month, Period } from '@haochaping/shared/indicators/period.ts'
import { PublicNumber, PublicRow } from '@haochaping/shared/indicators/publicRow.ts'
import { PublicFigures, ViewPublic } from '@haochaping/shared/schemas/viewPublic.ts'
import { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import { OpenTickets, PressingTicket } from '@haochaping/shared/schemas/openTickets.ts'
import { Place, PlaceCode } from '@haochaping/shared/schemas/place.ts'
import { CountedTicket, ItemFigures, Summary, ViewSummary, WindowFigures } from '@haochaping/shared/schemas/viewSummary.ts'
import { wordsOfField } from '@haochaping/shared/words/fieldWords.ts'
import type { Schema } from './apiDocument.ts'

/** The shared schemas by the names they have in the document. */
const named = {
  AskUpload, CaseCode, CaseGlance, CaseProgress, CaseProgressQuery, CasesReceived, CitedPolicy, Due, EntryResult, EventId, Fact, FindCase, FoundCases, HallEntry,
  InboxMessage, Instant, KeepPhoto, KeptPhoto, LedgerStep, Level, LocalDate, MessagesRead, MyCases, MyCasesQuery, MyMessages, MyMessagesQuery, ReadMessages, RatingAccepted, PhotoId, Receipt, ReceiptContent, ReceiptKeys, ReceiptVerdict,
  ConsentAnswer, Reach, RecordConsent, ReceiveCases, RefusalReply, Refused, TemplateIds, SignedIn, SignIn, SubmitRating, TicketDues, TicketView, UploadAllowed, VerifyReceipt, ViewTicket,
  ActedOnCase, ActedOnTicket, ActOnCase, ActOnTicket, CitizenCommand, ClockView, CountedDay, Handling, MyTickets, MyTicketsQuery, Praise, SaidView, StaffCommand,
  Absence, BindStaff, ChangeStaff, Colleague, InviteStaff, MyPost, SetAbsence, StaffChange, StaffChanged, StaffInvitation, StaffInvited, StaffListed, StaffRole, StaffView, UnitsListed,
  CanaryState, CountedTicket, Counts, Cut, ItemFigures, OpenTickets, Period, Place, PlaceCode, PressingTicket, PublicFigures, PublicNumber, PublicRow, Summary, ViewPublic, ViewSummary, WindowFigures,
  AskExport, CancelExport, DownloadExport, ExportAct, ExportActId, ExportActsListed, ExportFormat, ExportId, ExportsListed, FigureExport, ListExportActs,
  DaySeal, LedgerEntry, Month, ReceiptSealed, SealProof, SealsListed, SealsQuery,
  ActedOnAssignment, ActOnAssignment, AssignmentAbout, AssignmentCommand, AssignmentId, AssignmentOpened, AssignmentOpening, AssignmentsListed, AssignmentView, CasePublished, CaseTelling, ListAssignments, ListCursor,
  ListProposals, ListPublished, OpenAssignment, Proposal, ProposalsListed, PublishCase, Published, PublishedListed, ReasonMonth,
  LetterId, SendAgain, SendAttempt, SentAgain, Undelivered, UndeliveredListed, UndeliveredQuery
}

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The document's schemas by name, and the name of each schema that a conversation asks or tells by. */
export type ComponentSchemas = { schemas: Record<string, Schema>; nameOf(schema: Conversation['asked']): string }

/** Turns the shared schemas into components; what a conversation uses and nobody has named gets its verb's name. */
export const componentSchemas = (conversations: readonly Conversation[]): ComponentSchemas => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const { verb, asked, told, files } of conversations) {
    if (!registry.has(asked)) registry.add(asked, { id: `${verb}Asked` })
    if (!files && !registry.has(told)) registry.add(told, { id: `${verb}Told` })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  const described = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, withWords(name, entriesSpelt(name, schema as Schema))] as const) // zod's wider type; the check of the document reads every member
  return { schemas: Object.fromEntries(described), nameOf: (schema) => registry.get(schema)?.id ?? '' }
}

/** The entries of a batch are parsed one by one and so unknown to their batch's schema; the document says what they are. */
const entriesSpelt = (name: string, schema: Schema): Schema =>
  name === 'ReceiveCases' ? { ...schema, properties: { entries: { ...schema.properties?.['entries'], items: refTo('HallEntry') } } } : schema

/** The schema with a sentence at every property. */
const withWords = (name: string, schema: Schema): Schema => {
  const { properties, items, anyOf, oneOf } = schema
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([field, inner]) => [field, { description: wordsOfField(name, field, inner.const), ...withWords(name, inner) }])) } : {}),
    ...(items ? { items: withWords(name, items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((one) => withWords(name, one)) } : {}),
    ...(oneOf ? { oneOf: oneOf.map((one) => withWords(name, one)) } : {})
  }
}
