import { actChoices } from '../../../shared/words/actWords.ts'
import { ticketPageWords } from '../../../shared/words/ticketPageWords.ts'
import { progressPageWords } from '../../../shared/words/progressPageWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { progressPage } from '../pages/progressPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { sayPage } from '../pages/sayPage.ts'
import { ticketPage } from '../pages/ticketPage.ts'
import type { GivenCase } from '../stage/backEnd.ts'
import type { Phone } from '../stage/phone.ts'
import type { Stage } from '../stage/story.ts'
import { story } from '../stage/story.ts'

const rated = async ({ backEnd, phone: given }: Stage): Promise<{ theCase: GivenCase; citizen: Phone }> => {
  const theCase = await backEnd.aCaseOf('liu-siyuan')
  const citizen = await given({ person: 'liu-siyuan' })
  await casesPage(citizen).rate(theCase.item, 'veryDissatisfied')
  await ratePage(citizen).tickFirstReason('veryDissatisfied')
  await ratePage(citizen).submit()
  await receiptPage(citizen).arrives('veryDissatisfied')
  await backEnd.sweep()
  return { theCase, citizen }
}

const at = (stage: Stage, who: string, { eventId: id }: GivenCase): Promise<Phone> =>
  stage.phone({ person: 'nobody', signedInAs: who, open: { path: 'staff/pages/ticket/index', query: { id } } })

story('A handler who needs longer asks; her leader decides with a reason, and the one who waits is told', async (stage) => {
  const { theCase, citizen } = await rated(stage)
  const handler = ticketPage(await at(stage, 'handler-li-min', theCase))
  await handler.does('accept')
  await handler.does('writeToCitizen', { write: { words: '请补充是哪一天来的，方便我们核实' } })
  await handler.doesAlso('askExtension', { write: { reason: '档案馆搬家，要等旧档调出' } })
  const leader = ticketPage(await at(stage, 'leader-he-jianping', theCase))
  await leader.shows('档案馆搬家，要等旧档调出')
  await leader.does('decideExtension', { choose: actChoices.approved.yes, write: { reason: '情况属实，抓紧办' } })
  await leader.shows(ticketPageWords.extensionStates.approved)
  await citizen.openAlone('mine/pages/progress/index', { eventId: theCase.eventId })
  await progressPage(citizen).says('情况属实，抓紧办')
}, { alsoOnWeb: true })

story('A unit appeals against a rating; the one who rated is heard, and one voice for her is enough', async (stage) => {
  const { theCase, citizen } = await rated(stage)
  const handler = ticketPage(await at(stage, 'handler-li-min', theCase))
  await handler.does('accept')
  await handler.doesAlso('askAppeal', { choose: actChoices.ground.mistaken, write: { reason: '当天窗口没有这笔业务' } })
  await citizen.openAlone('mine/pages/progress/index', { eventId: theCase.eventId })
  await citizen.press('button', progressPageWords.answerAppeal)
  await sayPage(citizen).says('answerAppeal', '我有当天的取号单')
  const panel = ticketPage(await at(stage, 'panel-tan-xueqin', theCase))
  await panel.shows('我有当天的取号单')
  await panel.does('voteOnAppeal', { choose: actChoices.vote.keep, write: { reason: '取号单与当天记录相符' } })
  await panel.shows(ticketPageWords.appealStates.kept)
})
