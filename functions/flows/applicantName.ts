import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { placeOf } from '../intake/arrivingEvent.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'

/** The name of an applicant, opened to see that it stands in no text that is published. It is never shown. */
export const applicantName = (keys: KeyProvider, { eventId, sealed }: ServiceEvent): string => keys.open(sealed.name, placeOf(eventId, 'name'))
