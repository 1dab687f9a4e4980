import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { demoCity } from '../../demo/demoCity.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { foldAgencyDay } from '../../domain/agencyDay.ts'
import { personBox } from '../../domain/boxOf.ts'
import { tallyOf } from '../../domain/tally.ts'
import type { Tally } from '../../domain/tally.ts'
import { personKey } from '../../identity/personKey.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toItem } from '../../storage/dynamo/eventItem.ts'
import { toMessageItem } from '../../storage/dynamo/inbox.ts'
import { summaryKey } from '../../storage/keys.ts'
import { demoReachItems } from './demoReachItems.ts'
import { demoServiceEvent } from './demoServiceEvent.ts'
import { demoStaffItems } from './demoStaffItems.ts'

export type DemoScale = { days: number; perDay: number }
type Item = Record<string, unknown>
type Days = Map<string, { agencyCode: string; day: LocalDate; tallies: Tally[] }>

/** Every stored item of the demo city: its staff, the accounts of its people, its service events with the letters they sent, then the figures of each agency and day folded from them. */
export function* demoItems(scale: DemoScale, keys: KeyProvider, now: Instant): Generator<Item, void, undefined> {
  yield* demoStaffItems(keys, now)
  yield* demoReachItems(keys, now)
  const isRead = readBoxes(keys)
  const days: Days = new Map()
  const city = demoCity({ ...scale, today: localDateOf(now), isWorkday: (day) => isWorkday(shippedCalendar, day).workday })
  for (const demo of city) {
    const { event, letters } = demoServiceEvent(demo, keys, now)
    noted(days, event.facts.agencyCode, event.facts.servedOn).push(tallyOf(event))
    yield toItem(event)
    for (const { box, message } of letters) if (isRead(box)) yield toMessageItem(box, message)
  }
  for (const { agencyCode, day, tallies } of days.values()) {
    yield { ...summaryKey(agencyCode, day), figures: foldAgencyDay(agencyCode, day, tallies), revision: 1 }
  }
}

/** Whether somebody can open this box: staff, or a demo person. The other citizens sign in nowhere, and their letters are left out. */
const readBoxes = (keys: KeyProvider): ((box: string) => boolean) => {
  const people = new Set(demoPeople.map(({ idNumber }) => personBox(personKey(keys, idNumber))))
  return (box) => !box.startsWith(personBox('')) || people.has(box)
}

const noted = (days: Days, agencyCode: string, day: LocalDate): Tally[] => {
  const name = `${agencyCode} ${day}`
  const found = days.get(name) ?? { agencyCode, day, tallies: [] }
  days.set(name, found)
  return found.tallies
}
