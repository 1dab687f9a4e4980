import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { world } from '../stage/world.ts'

/** A case that every page can be opened with: rated low, with a receipt, a ticket and a notice that could not be sent to the unit's group. */
export const ratedCase = async (): Promise<string> => {
  const { backEnd, phone: open } = await world()
  const { eventId } = await backEnd.aCaseOf('zhang-weiming')
  const phone = await open('weapp', { person: 'zhang-weiming', open: { path: 'pages/rate/index', query: { eventId, level: 'veryDissatisfied' } } })
  await backEnd.whereWecomIsMissed(async () => {
    await ratePage(phone).tickFirstReason('veryDissatisfied')
    await ratePage(phone).submit()
    await receiptPage(phone).arrives('veryDissatisfied')
  })
  await phone.switchOff()
  return eventId
}
