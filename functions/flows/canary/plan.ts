import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { reasonsFor } from '@haochaping/shared/standard/reasonsFor.ts'
import { canaryRecordWords as canaryWords } from '@haochaping/shared/words/canaryRecordWords.ts'
import type { Canary, Trial } from '../../domain/canary/canary.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { personKey } from '../../identity/personKey.ts'
import { eventIdOf } from '../../storage/keys.ts'
import type { Rooms } from '../rooms.ts'

/** Everything that a trial of a day says, before it says it. */
export type Plan = { eventId: string; citizen: string; entry: HallEntry; rating: SubmitRating }

/** The document number of the citizen whom nobody is. */
const nobody = 'CANARY'

/** A UUID of our own making (version 8, RFC 9562) from sixteen bytes. */
const uuidFrom = (bytes: Buffer): string => {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * The case and the rating of a trial: the same whoever plans it, so that however many sweepers try, and try again, there
 * is one rating; and not to be guessed without the key ring, so that nobody rates it before us. By the channel `mobile`
 * it lies on the citizen's own list; by `qrCode` it is on nobody's and has to be found by its code.
 */
export const planOf = ({ keys, region }: Pick<Rooms, 'keys' | 'region'>, { day }: Pick<Canary, 'day'>, { channel, level }: Pick<Trial, 'channel' | 'level'>): Plan => {
  const secret = keys.index('canary', `${day} ${channel} ${level}`)
  const projectNo = `CANARY-${day}-${secret}`
  const eventId = eventIdOf(keys.index('case', projectNo), 1)
  const own = channel === 'mobile' ? { userPageType: '111', certKey: nobody } : {}
  return {
    eventId, citizen: personKey(keys, nobody),
    entry: {
      areaCode: region, deptCode: canaryAgency(channel), proDepart: canaryWords.agency, taskCode: 'CANARY', taskName: canaryWords.item, projectNo, projectType: '2',
      proChannel: '1', serviceName: canaryWords.service, serviceNumber: 1, serviceTime: `${day} 06:00:00`, userName: canaryWords.citizen, ...own
    },
    rating: { ratingId: uuidFrom(Buffer.from(secret, 'base64url')), eventId, level, reasons: reasonsFor(level).slice(0, 1).map(({ code }) => code), words: canaryWords.words, anonymous: false, channel }
  }
}
