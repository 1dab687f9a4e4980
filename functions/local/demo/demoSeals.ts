import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { demoRegion } from '../../demo/agencies.ts'
import { dayLeaves } from '../../domain/seal/dayLeaves.ts'
import { daySeal, sealOrigin } from '../../domain/seal/daySeal.ts'
import { headsOf } from '../../domain/seal/head.ts'
import { sealingAfter, sealingFrom } from '../../domain/seal/sealing.ts'
import type { Sealing } from '../../domain/seal/sealing.ts'
import { lastSealable, sealableFrom } from '../../domain/seal/sealTimes.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toLeavesItems, toSealingItem, toSealItem } from '../../storage/dynamo/seals.ts'

type Item = Record<string, unknown>

/** Gathers the heads of each event, and gives the seals of all days that are over once every event has gone by, as the sweep would have made them. */
export const demoSeals = () => {
  const leaves = dayLeaves()
  const begun = (now: Instant): Sealing => {
    const day = leaves.first()
    return day === undefined ? sealingFrom(now) : { day, previous: sealOrigin, looks: [], turn: 0 }
  }
  return {
    note: ({ eventId, ledger }: ServiceEvent): void => leaves.add(eventId, headsOf(ledger)),
    items: function* ({ receiptSigner }: KeyProvider, now: Instant): Generator<Item, void, undefined> {
      let sealing = begun(now)
      while (sealing.day <= lastSealable(now)) {
        const { day, previous } = sealing
        yield* toLeavesItems(day, leaves.of(day).leaves())
        const seal = daySeal({ region: demoRegion, day, previous, ...leaves.of(day).sum(), at: sealableFrom(day) }, receiptSigner)
        yield toSealItem(seal)
        sealing = sealingAfter(sealing, seal)
      }
      yield toSealingItem(sealing)
    }
  }
}
