import { demoStaff } from '../../../functions/demo/demoStaff.ts'
import { LocalDate } from '../../../shared/calendar/localDate.ts'
import { actOnAssignment } from '../../../shared/schemas/actOnAssignment.ts'
import { askExport } from '../../../shared/schemas/askExport.ts'
import { caseProgress } from '../../../shared/schemas/caseProgress.ts'
import { listProposals } from '../../../shared/schemas/listProposals.ts'
import type { Proposal } from '../../../shared/schemas/listProposals.ts'
import { openAssignment } from '../../../shared/schemas/openAssignment.ts'
import type { AssignmentOpening } from '../../../shared/schemas/openAssignment.ts'
import { publishCase } from '../../../shared/schemas/publishCase.ts'
import { readMessages } from '../../../shared/schemas/readMessages.ts'
import type { BackEnd } from '../stage/backEnd.ts'
import { asking } from './asking.ts'
import type { Asking } from './asking.ts'
import { complain } from './complain.ts'
import { madeId } from './madeId.ts'
import { pageTable } from './pageTable.ts'
import { storyCase } from './storyCase.ts'

/** What was made beside the demo city: a proposal still open, an assignment that was answered, and a receipt as text. */
export type Made = { proposal: Proposal; answered: string; receipt: string }

const due = LocalDate.parse('2026-12-09')
const done = '告知单已经写明每一步的办理时限和要带的材料，窗口、网上同时更新，本周起发给每位办事人。'

const handlerOf = (unit: string): string => {
  const found = demoStaff.find((one) => one.role === 'handler' && one.unit === unit)
  if (!found) throw new Error(`nobody handles for ${unit}`)
  return found.id
}

const wanted = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`the demo city has no ${what}`)
  return thing
}

/** Takes a proposal up, and lets its unit answer. */
const answered = async (backEnd: BackEnd, supervisor: Asking, { proposal: { agencyCode, item, reason }, n }: { proposal: Proposal; n: number }): Promise<{ assignmentId: string; turn: number }> => {
  const opening: AssignmentOpening = { command: 'accept', agencyCode, item, reason, unit: agencyCode, due, words: '请把这件事从窗口到网上一次改到位，写清从哪天起。', also: [] }
  const { assignment: { assignmentId, turn } } = await supervisor(openAssignment, { actId: madeId(n), opening })
  const handler = await asking(backEnd.address, handlerOf(agencyCode))
  const { assignment } = await handler(actOnAssignment, { assignmentId, actId: madeId(n + 1), turn, act: { command: 'answer', words: done } })
  return { assignmentId, turn: assignment.turn }
}

/** A proposal is taken up and answered while 企业微信 turns away whatever tells of it, and nothing else: what was under way has arrived before. */
const answeredUnheard = async (backEnd: BackEnd, supervisor: Asking, proposal: Proposal): Promise<string> => {
  let assignmentId = ''
  await backEnd.advance('PT30M')
  await backEnd.whereWecomIsMissed(async () => {
    assignmentId = (await answered(backEnd, supervisor, { proposal, n: 30 })).assignmentId
    await backEnd.sweep()
  })
  return assignmentId
}

/** Whatever the pictures open was opened before: none of them changes what the next one shows. */
const haveSeen = async ({ address }: BackEnd): Promise<void> => {
  for (const { by, query } of pageTable) {
    const eventId = typeof query === 'object' ? query['eventId'] ?? query['id'] : undefined
    if (eventId !== undefined) await (await asking(address, by))(readMessages, { eventId })
  }
}

/** What a supervisor and her units do in the half hour from where the clock stands, so that no page has nothing to show; then another half hour goes by. */
export const furnish = async (backEnd: BackEnd): Promise<Made> => {
  await complain(backEnd)
  const supervisor = await asking(backEnd.address, 'supervisor-shen-jing')
  const { proposals: [first, second, third] } = await supervisor(listProposals, {})
  const published = await answered(backEnd, supervisor, { proposal: wanted(second, 'second proposal'), n: 10 })
  await supervisor(actOnAssignment, { assignmentId: published.assignmentId, actId: madeId(20), turn: published.turn, act: { command: 'publish', words: done } })
  await supervisor(publishCase, { eventId: storyCase('个体工商户设立登记'), actId: madeId(40), telling: { command: 'publish', happened: '群众在网上设立个体工商户，最后仍要到窗口按指纹。', done: '取消了到窗口按指纹，改为网上人脸核验。', reply: '您反映的问题已经改好，现在可以全程网上办。' } })
  await supervisor(askExport, { exportId: madeId(50), period: '2026-11', format: 'xlsx' })
  const unheard = await answeredUnheard(backEnd, supervisor, wanted(third, 'third proposal'))
  await backEnd.advance('PT30M')
  await haveSeen(backEnd)
  const told = await (await asking(backEnd.address, 'zhang-weiming'))(caseProgress, { eventId: storyCase('不动产转移登记', '受理') })
  return { proposal: wanted(first, 'proposal'), answered: unheard, receipt: JSON.stringify(wanted(told.rating, 'rating of his').receipt) }
}
