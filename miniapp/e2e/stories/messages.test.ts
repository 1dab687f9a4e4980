import assert from 'node:assert/strict'
import { deptCodeOf } from '../../../functions/demo/agencies.ts'
import { inboxPageWords } from '../../../shared/words/inboxPageWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { ticketPage } from '../pages/ticketPage.ts'
import { ways } from '../platform.ts'
import type { Platform } from '../platform.ts'
import type { BackEnd, GivenCase } from '../stage/backEnd.ts'
import type { Stage } from '../stage/story.ts'
import { story } from '../stage/story.ts'

/** Nobody has told a platform anything of her before. */
const her = 'chen-xiulan'
/** By what name a platform is played here; the web plays no such story. */
const platformOf = (place: Stage['place']): Platform => place as Platform

/** Her 差评, given by her own phone; she agrees to hear of the result, and to nothing else. */
const rated = async ({ backEnd, place, phone: given }: Stage): Promise<GivenCase> => {
  await backEnd.toAMorning()
  const theCase = await backEnd.aCaseOf(her)
  const phone = await given({ person: her, subscribe: [`${ways[platformOf(place)].provider}-result`] })
  await casesPage(phone).rate(theCase.item, 'veryDissatisfied')
  await ratePage(phone).tickFirstReason('veryDissatisfied')
  await ratePage(phone).write('veryDissatisfied', '等候太久，窗口只开了一个')
  await ratePage(phone).byName()
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('veryDissatisfied')
  await backEnd.sweep()
  return theCase
}

const answered = async ({ phone: given }: Stage, { eventId }: GivenCase): Promise<void> => {
  const handler = await given({ person: 'nobody', signedInAs: 'handler-li-min', open: { path: 'staff/pages/ticket/index', query: { id: eventId } } })
  const ticket = ticketPage(handler)
  await ticket.does('accept')
  await ticket.calls('电话回访，核实等候的情况', '群众说等了很久')
  await ticket.rectifiesAtOnce('增开两个窗口')
  await ticket.does('rectify', { write: { summary: '窗口已增开两个' } })
  await ticket.does('reply', { write: { words: '您反映等候太久、窗口只开了一个的问题已经整改，今天已增开两个窗口。有疑问请打窗口电话 12345。' } })
  await ticket.stands('replied')
}

type Arrived = { channel: string; text: string }
const arrivedAt = async (backEnd: BackEnd, of: string): Promise<Arrived[]> => (await backEnd.arrivals(of)).map(({ channel, text }) => ({ channel, text }))
const channelsAt = async (backEnd: BackEnd, of: string): Promise<string[]> => (await arrivedAt(backEnd, of)).map(({ channel }) => channel)

story('A bad rating stands in the handler’s 企业微信 and her group at once, and comes as SMS when she leaves it unread; no person is named', async (stage) => {
  const { backEnd } = stage
  const before = (await channelsAt(backEnd, 'handler-li-min')).length
  const { projectNo } = await rated(stage)
  const [card] = await arrivedAt(backEnd, 'handler-li-min')
  assert.deepEqual((await channelsAt(backEnd, 'handler-li-min')).slice(0, -before || undefined), ['wecom'])
  await backEnd.advance('PT31M')
  const [sms] = await arrivedAt(backEnd, 'handler-li-min')
  assert.equal(sms?.channel, 'sms')
  const [group] = await arrivedAt(backEnd, deptCodeOf('realEstate'))
  assert.equal(group?.channel, 'wecomGroup')
  for (const one of [card, group, sms]) assert.ok(one !== undefined && !/陈秀兰|\d{11}/.test(one.text.replaceAll(projectNo, '')), one?.text ?? 'nothing came')
}, { alone: 'empty' })

story('With one yes the reply comes by the platform; with none left the 回访 comes as SMS, and stands among her messages', async (stage) => {
  const { backEnd, place, phone: given } = stage
  const theCase = await rated(stage)
  await answered(stage, theCase)
  await backEnd.sweep()
  const [reply] = await arrivedAt(backEnd, her)
  assert.equal(reply?.channel, ways[platformOf(place)].provider)
  assert.match(reply?.text ?? '', /已答复/)
  const asked = async (): Promise<Arrived[]> => (await arrivedAt(backEnd, her)).filter(({ text }) => text.includes('告诉我们解决了没有'))
  for (let days = 0; days < 12 && (await asked()).length === 0; days += 1) await backEnd.advance('P1D')
  assert.deepEqual((await asked()).map(({ channel }) => channel), ['sms'], 'asked once for her verdict, by SMS')
  assert.equal((await channelsAt(backEnd, her)).filter((channel) => channel !== 'sms').length, 1, 'the one grant was spent once')
  const phone = await given({ person: her, open: { path: 'mine/pages/inbox/index', query: {} } })
  await phone.sees(inboxPageWords.title)
  await phone.sees('请您说说解决了没有')
}, { alone: 'empty' })

story('When the platform fails for a day and returns, everything has come to her once', async (stage) => {
  const { backEnd, place } = stage
  const theCase = await rated(stage)
  await backEnd.fails(ways[platformOf(place)].provider, true)
  await answered(stage, theCase)
  await backEnd.advance('PT24H')
  await backEnd.fails(ways[platformOf(place)].provider, false)
  await backEnd.advance('PT2H')
  assert.equal((await arrivedAt(backEnd, her)).filter(({ text }) => text.includes('已答复')).length, 1)
}, { alone: 'empty' })
