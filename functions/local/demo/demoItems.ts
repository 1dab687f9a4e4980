import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { demoCity } from '../../demo/demoCity.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { personBox } from '../../domain/boxOf.ts'
import { personKey } from '../../identity/personKey.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toItem } from '../../storage/dynamo/eventItem.ts'
import { toMessageItem } from '../../storage/dynamo/inbox.ts'
import { demoFigures } from './demoFigures.ts'
import { demoReachItems } from './demoReachItems.ts'
import { demoSeals } from './demoSeals.ts'
import { demoServiceEvent } from './demoServiceEvent.ts'
import { demoStaffItems } from './demoStaffItems.ts'

/** `perDay`: service events of a working day; where it is 0, the staff and the people are all there is. */
export type DemoScale = { days: number; perDay: number }
type Item = Record<string, unknown>

/** Every stored item of the demo city: its staff, the accounts of its people, its service events with the letters they sent, then all figures folded from them, and the seals of the days. */
export function* demoItems(scale: DemoScale, keys: KeyProvider, now: Instant): Generator<Item, void, undefined> {
  yield* demoStaffItems(keys, now)
  yield* demoReachItems(keys, now)
  const isRead = readBoxes(keys)
  const [figures, seals] = [demoFigures(), demoSeals()]
  const city = scale.perDay === 0 ? [] : demoCity({ ...scale, today: localDateOf(now), isWorkday: (day) => isWorkday(shippedCalendar, day).workday })
  for (const demo of city) {
    const { event, letters } = demoServiceEvent(demo, keys, now)
    figures.note(event)
    seals.note(event)
    yield toItem(event)
    for (const { box, message } of letters) if (isRead(box)) yield toMessageItem(box, message)
  }
  yield* figures.items(now)
  yield* seals.items(keys, now)
}

/** Whether somebody can open this box: staff, or a demo person. The other citizens sign in nowhere, and their letters are left out. */
const readBoxes = (keys: KeyProvider): ((box: string) => boolean) => {
  const people = new Set(demoPeople.map(({ idNumber }) => personBox(personKey(keys, idNumber))))
  return (box) => !box.startsWith(personBox('')) || people.has(box)
}
