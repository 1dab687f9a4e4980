import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { casesOfPeople } from '../demo/casesOfPeople.ts'
import { demoStaff } from '../demo/demoStaff.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { eventIdOf } from '../storage/keys.ts'

/**
 * A link that signs a demo handler in and opens the ticket of a demo person's 差评; undefined when the city has none.
 * `loadedAt` is when the demo city was loaded, because its people's cases lie around that day.
 */
export const staffLink = (address: string, keys: KeyProvider, loadedAt: Instant): string | undefined => {
  const cases = casesOfPeople(localDateOf(loadedAt), (day) => isWorkday(shippedCalendar, day).workday)
  for (const { id, unit } of demoStaff.filter(({ role }) => role === 'handler')) {
    const bad = cases.find((one) => one.entry.deptCode === unit && one.fate === 'rated' && isBad(one.rating.level))
    if (!bad) continue
    const eventId = eventIdOf(keys.index('case', bad.entry.projectNo), bad.entry.serviceNumber)
    return `${address}/#/pages/signIn/index?person=${id}&to=${encodeURIComponent(`/staff/pages/ticket/index?id=${eventId}`)}`
  }
  return undefined
}
