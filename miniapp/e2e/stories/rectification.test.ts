import { casesPage } from '../pages/casesPage.ts'
import { judgePage } from '../pages/judgePage.ts'
import { progressPage } from '../pages/progressPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { sayPage } from '../pages/sayPage.ts'
import { ticketPage } from '../pages/ticketPage.ts'
import type { Phone } from '../stage/phone.ts'
import { story } from '../stage/story.ts'

/** Says what was complained of, what was done, when, and whom to ask: the check-up asks nothing more. */
const answer = (done: string): string => `您反映白跑一趟、少带证明的问题已经整改：${done}，今天已完成。有疑问请打窗口电话 12345。`

/** From the telephone call to the reply, as its handler does it on her phone. */
const answers = async (phone: Phone, done: string): Promise<void> => {
  const ticket = ticketPage(phone)
  await ticket.rectifiesAtOnce(`${done}，由登记二科当天办`)
  await ticket.does('rectify', { write: { summary: done } })
  await ticket.does('reply', { write: { words: answer(done) } })
  await ticket.stands('replied')
}

story('A bad rating is accepted, called about, put right and answered; not solved, it opens again; solved, it closes, and she rates once more', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhang-weiming')
  const citizen = await given({ person: 'zhang-weiming' })
  await casesPage(citizen).rate(theCase.item, 'veryDissatisfied')
  await ratePage(citizen).tickFirstReason('veryDissatisfied')
  await ratePage(citizen).write('veryDissatisfied', '少带了一份证明，白跑一趟')
  await ratePage(citizen).byName()
  await ratePage(citizen).submit()
  await receiptPage(citizen).arrives('veryDissatisfied')
  await receiptPage(citizen).progress()
  await backEnd.sweep()

  const handler = await given({ person: 'nobody', signedInAs: 'handler-li-min', open: { path: 'staff/pages/ticket/index', query: { id: theCase.eventId } } })
  await ticketPage(handler).does('accept')
  await ticketPage(handler).calls('电话回访，核实材料清单的情况', '群众说清单上没有这份证明')
  await answers(handler, '清单已补上这份证明')

  await citizen.openAlone('mine/pages/progress/index', { eventId: theCase.eventId })
  await progressPage(citizen).stands('replied')
  await progressPage(citizen).says('清单已补上这份证明')
  await progressPage(citizen).judge()
  await judgePage(citizen).judges('not', '窗口还是要我回去拿')
  await progressPage(citizen).tells('reopened')

  await handler.openAlone('staff/pages/ticket/index', { id: theCase.eventId })
  await ticketPage(handler).shows('窗口还是要我回去拿')
  await ticketPage(handler).does('accept')
  await ticketPage(handler).reached('群众说窗口仍要原件')
  await answers(handler, '窗口已能网上核验，不用再拿')

  await citizen.openAlone('mine/pages/progress/index', { eventId: theCase.eventId })
  await progressPage(citizen).judge()
  await judgePage(citizen).judges('satisfied')
  await progressPage(citizen).stands('satisfied')
  await progressPage(citizen).may('rateAgain')
  await sayPage(citizen).says('rateAgain', '后来办得很快', 'satisfied')
  await progressPage(citizen).ratedAgain('satisfied')
}, { alsoOnWeb: true })
