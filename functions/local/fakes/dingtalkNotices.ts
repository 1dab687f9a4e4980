import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { DingtalkDelivered } from './dingtalkDelivered.ts'
import { dingtalkFailed, dingtalkSaid } from './dingtalkErrors.ts'
import type { FakePerson } from './loginCodes.ts'

const text = z.string().check(z.minLength(1))

/** The one kind of message that is sent as a work notice. */
export const ActionCard = z.object({ msgtype: z.literal('action_card'), action_card: z.object({ title: text, markdown: text, single_title: text, single_url: text }) })

const Asked = z.object({ agent_id: z.number(), userid_list: text, msg: ActionCard })

export type DingtalkNoticesOf = { clock: Clock; people: readonly FakePerson[]; agentId: number; delivered: DingtalkDelivered[] }

/** asyncsend_v2 of 钉钉: up to 100 members; what has the same content as a notice the member got that day is dropped without a word. */
export const dingtalkNotices = ({ clock, people, agentId, delivered }: DingtalkNoticesOf) => {
  const seen = new Set<string>()
  let tasks = 256271667526
  return async (request: Request): Promise<Response> => {
    const asked = Asked.safeParse(quietJson(await request.text())).data
    const named = asked?.userid_list.split(',') ?? []
    if (!asked || asked.agent_id !== agentId || named.length > 100) return dingtalkFailed(40035)
    const known = named.filter((id) => people.some((person) => person.id === id))
    if (known.length === 0) return dingtalkFailed(33012)
    for (const to of known) {
      const what = JSON.stringify([to, localDateOf(clock.now()), asked.msg])
      if (!seen.has(what)) delivered.push({ to, at: clock.now(), card: asked.msg.action_card })
      seen.add(what)
    }
    tasks += 1
    return dingtalkSaid({ task_id: tasks, request_id: `fake-${tasks}` })
  }
}
