import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'

/** A service event, the place of stored figures, or the key of a record that cannot be read. */
export type Found = { event: ServiceEvent } | { agencyCode: string; day: LocalDate } | { unreadable: string }

/** The whole table, read once through in no order. For maintenance commands only: it costs what is stored, not what is wanted. */
export type Everything = { read(): AsyncIterable<Found> }
