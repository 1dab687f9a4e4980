import { exportsPageWords as words } from '../../../shared/words/exportsPageWords.ts'
import { improvementsPageWords } from '../../../shared/words/improvementsPageWords.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import { factWords } from '../../../shared/words/progressPageWords.ts'
import { improvementPages } from '../pages/improvementPages.ts'
import { summaryPage } from '../pages/summaryPage.ts'
import { ticketPage } from '../pages/ticketPage.ts'
import type { Hand } from '../stage/hand.ts'
import { until } from '../stage/until.ts'
import { story } from '../stage/story.ts'

const supervisor = { person: 'nobody', signedInAs: 'supervisor-shen-jing', open: { path: 'staff/pages/today/index', query: {} } }

/** 无理由超过法定办理时间, of the catalogue of reasons. */
const reason = '110'

const everybody = ['chen-xiulan', 'zhang-weiming', 'lin-xiaohong', 'ma-guoqiang', 'wang-zhiqiang'] as const

story('A supervisor is at the worst matter’s ticket in three taps and orders 督办; its handler reads the order', async ({ backEnd, phone: given }) => {
  const worst = await backEnd.rateTheSame(everybody, reason)
  await backEnd.sweep()
  const phone = await given(supervisor)
  await summaryPage(phone).open()
  await summaryPage(phone).lookAtWorst(worst.item)
  await phone.press('button', [levelWords.veryDissatisfied])
  await ticketPage(phone).arrives()
  await ticketPage(phone).does('order', { write: { words: '三天内把清单贴到窗口，并逐一回复' } })
  await ticketPage(phone).shows('三天内把清单贴到窗口，并逐一回复')
}, { alsoOnWeb: true, alone: true })

/** A Wednesday of next week or the week after, as the sheet names it. */
const aWednesday = (phone: Hand): Promise<string> => until(async () => (await phone.names('radio')).filter((name) => name.endsWith('周三'))[1], () => 'the sheet offers no Wednesday')

story('What recurs becomes one item to be improved; the unit answers, it is published, and everybody behind it is told', async ({ backEnd, phone: given }) => {
  const same = await backEnd.rateTheSame(everybody, reason)
  await backEnd.sweep()
  const phone = await given(supervisor)
  const pages = improvementPages(phone)
  await summaryPage(phone).open()
  await summaryPage(phone).improvements()
  await pages.take(same.item)
  await pages.accept('请把办理时限写进告知单', await aWednesday(phone))

  const handler = await given({ ...supervisor, signedInAs: 'handler-li-min' })
  await improvementPages(handler).openOnDesk(same.item)
  await improvementPages(handler).answer('告知单已写明每一步的办理时限，本周起发给每位办事人。')

  await phone.back()
  await phone.openAlone('oversight/pages/improvements/index')
  await phone.press('radio', [improvementsPageWords.views.open])
  await phone.press('button', [same.item, improvementsPageWords.states.answered])
  await pages.publish()
  await backEnd.advance('PT5M') // for two minutes what was published can be taken back before anybody is told
  const citizen = await given({ person: 'wang-zhiqiang', open: { path: 'mine/pages/progress/index', query: { eventId: same.eventId } } })
  await citizen.sees(factWords.improved)
}, { alone: true })

story('The figures of the month are made into a sheet while she waits', async ({ backEnd, phone: given }) => {
  const phone = await given(supervisor)
  await summaryPage(phone).open()
  await phone.press('button', [words.entry])
  await phone.arrives('oversight/pages/exports/index')
  await phone.press('button', words.ask)
  await backEnd.sweep()
  await phone.sees('做好了')
})
