import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { PublicName } from '@haochaping/shared/indicators/publicRow.ts'

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

/** What a public page says otherwise than the record: a number or the name of a place (the whole without one), or how many gave a reason; absent where one of the two has none. */
export type PageDifference = { what: PublicName | 'name' | 'reason'; place?: string; said?: string | number; is?: string | number }

/** A fault at its line (from 1), with the event, the agency-day, the period of a place or the sealed day it is about; `events`: how many the seal says, and how many there are; `different`: of a public page, which has no line. */
export type ExportFault = EventFault & { line: number; eventId?: string; agencyCode?: string; day?: LocalDate; place?: string; period?: string; events?: { sealed: number; found: number }; different?: PageDifference }
