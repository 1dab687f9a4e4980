import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'

/** What can be wrong with an export. */
export const faults = [
  'notAnExport', 'notReadable', 'outOfPlace', 'unreadable',
  'ledgerEmpty', 'ledgerBroken', 'ratingNotInLedger', 'ratingDiffers', 'contentDiffers', 'receiptDiffers', 'receiptForged',
  'saidNotInLedger', 'saidDiffers', 'ticketDiffers', 'tallyDiffers',
  'dayMissing', 'dayDiffers', 'dayTwice', 'periodMissing', 'periodDiffers', 'periodTwice', 'pageDiffers',
  'sealForged', 'sealMissing', 'sealBroken', 'sealDiffers', 'sealNotPublished',
  'endMissing', 'countsDiffer', 'digestDiffers', 'endForged'
] as const
export type Fault = (typeof faults)[number]

/** Where in an event the fault is: the position of a ledger entry, where it is one. */
export type EventFault = { why: Fault; position?: number }

/** A fault at its line (from 1), with the event, the agency-day, the period of a place or the sealed day it is about; `events`: how many the seal says, and how many there are. */
export type ExportFault = EventFault & { line: number; eventId?: string; agencyCode?: string; day?: LocalDate; place?: string; period?: string; events?: { sealed: number; found: number } }
