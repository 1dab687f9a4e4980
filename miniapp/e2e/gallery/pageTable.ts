import { deptCodeOf } from '../../../functions/demo/agencies.ts'
import type { DemoPersonId } from '../../../functions/demo/demoPeople.ts'
import { reasonsFor } from '../../../shared/standard/reasonsFor.ts'
import { actWords } from '../../../shared/words/actWords.ts'
import { assignmentActWords } from '../../../shared/words/assignmentPageWords.ts'
import { bindPageWords } from '../../../shared/words/bindPageWords.ts'
import { bulletinWords } from '../../../shared/words/bulletinWords.ts'
import { casesPageWords } from '../../../shared/words/casesPageWords.ts'
import { countedTicketsPageWords } from '../../../shared/words/countedTicketsPageWords.ts'
import { exportsPageWords } from '../../../shared/words/exportsPageWords.ts'
import { findPageWords } from '../../../shared/words/findPageWords.ts'
import { verdictWords } from '../../../shared/words/handlingWords.ts'
import { askPageWords, proposalPageWords, typicalCasePageWords } from '../../../shared/words/improvementsPageWords.ts'
import { inboxPageWords } from '../../../shared/words/inboxPageWords.ts'
import { judgePageWords } from '../../../shared/words/judgePageWords.ts'
import { mePageWords } from '../../../shared/words/mePageWords.ts'
import { openPageWords } from '../../../shared/words/openPageWords.ts'
import { partsPageWords } from '../../../shared/words/partsPageWords.ts'
import { peoplePageWords } from '../../../shared/words/peoplePageWords.ts'
import { progressPageWords } from '../../../shared/words/progressPageWords.ts'
import { publishedPageWords } from '../../../shared/words/publishedPageWords.ts'
import { ratePageWords } from '../../../shared/words/ratePageWords.ts'
import { receiptPageWords } from '../../../shared/words/receiptPageWords.ts'
import { sayForms } from '../../../shared/words/sayPageWords.ts'
import { settingsPageWords } from '../../../shared/words/settingsPageWords.ts'
import { signalsPageWords } from '../../../shared/words/signalsPageWords.ts'
import { signInPageWords } from '../../../shared/words/signInPageWords.ts'
import { staffInboxWords } from '../../../shared/words/staffInboxWords.ts'
import { summaryPageWords } from '../../../shared/words/summaryPageWords.ts'
import { ticketPageWords } from '../../../shared/words/ticketPageWords.ts'
import { todayPageWords } from '../../../shared/words/todayPageWords.ts'
import { undeliveredPageWords } from '../../../shared/words/undeliveredPageWords.ts'
import { verdictHeadings, verifyPageWords } from '../../../shared/words/verifyPageWords.ts'
import type { Name, Pressed } from '../stage/hand.ts'
import type { Made } from './furnish.ts'
import { storyCase } from './storyCase.ts'

type Query = Record<string, string>

/** A page, whose phone it is opened on, with which query; what is written and pressed first; and words that only its true content has. */
export type Opening = {
  page: string
  by: DemoPersonId | `${'handler' | 'supervisor' | 'administrator'}-${string}` | 'nobody'
  query?: Query | ((made: Made) => Query)
  write?: readonly [label: string, text: (made: Made) => string]
  press?: readonly [role: Pressed, name: Name]
  sees: string
}

const [city, registry, month] = ['990100', deptCodeOf('realEstate'), '2026-11']
/** 张伟明: his rated case, which is being put right, and the one that still waits. */
const [rated, waiting] = [storyCase('不动产转移登记', '受理'), storyCase('不动产转移登记')]
/** 周雨婷: answered, waiting for her verdict. */
const replied = storyCase('住院费用报销')
const reason = reasonsFor('dissatisfied')[0]?.label ?? ''

/** Every page of the app, in the order in which the pictures are taken. The stories are told in functions/demo, and furnish.ts adds what they lack. */
export const pageTable: readonly Opening[] = [
  { page: 'pages/cases/index', by: 'zhou-yuting', sees: casesPageWords.judging },
  { page: 'pages/rate/index', by: 'zhang-weiming', query: { eventId: waiting, level: 'dissatisfied' }, press: ['checkbox', reason], sees: ratePageWords.badReasons },
  { page: 'pages/receipt/index', by: 'zhang-weiming', query: { eventId: rated }, sees: receiptPageWords.heading },
  { page: 'pages/find/index', by: 'zhang-weiming', press: ['radio', findPageWords.byNumber], sees: findPageWords.projectNo },
  { page: 'pages/signIn/index', by: 'nobody', sees: signInPageWords.title },
  { page: 'pages/settings/index', by: 'zhang-weiming', sees: settingsPageWords.staffEntrySay },
  { page: 'mine/pages/progress/index', by: 'zhou-yuting', query: { eventId: replied }, sees: progressPageWords.judge },
  { page: 'mine/pages/judge/index', by: 'zhou-yuting', query: { eventId: replied }, press: ['radio', verdictWords.not], sees: judgePageWords.ask },
  { page: 'mine/pages/say/index', by: 'zhang-weiming', query: { eventId: rated, act: 'supplement' }, sees: sayForms.supplement.say },
  { page: 'mine/pages/inbox/index', by: 'zhou-yuting', sees: inboxPageWords.sub },
  { page: 'mine/pages/verify/index', by: 'zhang-weiming', write: [verifyPageWords.paste, ({ receipt }) => receipt], press: ['button', verifyPageWords.check], sees: verdictHeadings.good },
  { page: 'open/pages/figures/index', by: 'zhang-weiming', sees: openPageWords.placesSay },
  { page: 'open/pages/published/index', by: 'zhang-weiming', sees: publishedPageWords.noPerson },
  { page: 'staff/pages/today/index', by: 'handler-li-min', sees: todayPageWords.messages },
  { page: 'staff/pages/ticket/index', by: 'handler-li-min', query: { id: storyCase('不动产抵押登记') }, sees: ticketPageWords.clocks },
  { page: 'staff/pages/act/index', by: 'handler-li-min', query: { id: storyCase('不动产首次登记'), command: 'rectifyByDate' }, sees: actWords.rectifyByDate.send },
  { page: 'staff/pages/messages/index', by: 'handler-li-min', sees: staffInboxWords.readAll },
  { page: 'staff/pages/me/index', by: 'handler-li-min', press: ['button', mePageWords.set], sees: mePageWords.deputy },
  { page: 'staff/pages/people/index', by: 'administrator-cao-min', press: ['button', [peoplePageWords.bound(1)]], sees: peoplePageWords.history },
  { page: 'staff/pages/undelivered/index', by: 'administrator-cao-min', press: ['button', [undeliveredPageWords.gaveUp('')]], sees: undeliveredPageWords.againSay },
  { page: 'staff/pages/bind/index', by: 'nobody', sees: bindPageWords.sub },
  { page: 'staff/pages/assignment/index', by: 'supervisor-shen-jing', query: ({ answered }) => ({ id: answered }), sees: assignmentActWords.publish.send },
  { page: 'oversight/pages/summary/index', by: 'supervisor-shen-jing', sees: summaryPageWords.worst },
  { page: 'oversight/pages/parts/index', by: 'supervisor-shen-jing', query: { by: 'items', place: city, period: month }, sees: partsPageWords.ordered },
  { page: 'oversight/pages/tickets/index', by: 'supervisor-shen-jing', query: { place: registry, period: month }, sees: countedTicketsPageWords.noPerson },
  { page: 'oversight/pages/signals/index', by: 'supervisor-shen-jing', query: { place: city, period: month }, sees: signalsPageWords.say },
  { page: 'oversight/pages/improvements/index', by: 'supervisor-shen-jing', sees: proposalPageWords.title },
  { page: 'oversight/pages/proposal/index', by: 'supervisor-shen-jing', query: ({ proposal: { agencyCode, item, reason: said } }) => ({ place: agencyCode, item, reason: said }), sees: proposalPageWords.form },
  { page: 'oversight/pages/ask/index', by: 'supervisor-shen-jing', query: { place: registry, name: '云州市不动产登记中心', period: month }, sees: askPageWords.say },
  { page: 'oversight/pages/typicalCase/index', by: 'supervisor-shen-jing', query: { id: storyCase('社会保障卡申领') }, sees: typicalCasePageWords.say },
  { page: 'oversight/pages/exports/index', by: 'supervisor-shen-jing', sees: exportsPageWords.take(1, 1, false).slice(0, 2) },
  { page: 'oversight/pages/bulletin/index', by: 'supervisor-shen-jing', sees: bulletinWords.general.title }
]
