import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { ActionCard } from './dingtalkNotices.ts'
import type { FakePerson } from './loginCodes.ts'

/** What stands in front of somebody in 浙政钉. */
export type ZwdingDelivered = { to: string; at: Instant; card: z.infer<typeof ActionCard>['action_card'] }

export type ZwdingNoticesOf = { clock: Clock; people: readonly FakePerson[]; tenantId: string; delivered: ZwdingDelivered[] }

/** What a call is told: under which number it was taken, or why not (our words; 来源待核). */
export type ZwdingTold = { msgId: string } | { refused: 'tenant' | 'message' | 'receiver' }

/** Work notices of 专有钉钉: at most 2048 bytes; the same bizMsgId again, or the same content again that day, is dropped without a word. */
export const zwdingNotices = ({ clock, people, tenantId, delivered }: ZwdingNoticesOf) => {
  const [taken, seen] = [new Map<string, string>(), new Set<string>()]
  return (form: URLSearchParams): ZwdingTold => {
    const [msg, key, to] = [form.get('msg') ?? '', form.get('bizMsgId') ?? '', form.get('receiverIds') ?? '']
    const card = ActionCard.safeParse(quietJson(msg)).data?.action_card
    if (form.get('tenantId') !== tenantId) return { refused: 'tenant' }
    if (!card || !key || new TextEncoder().encode(msg).length > 2048) return { refused: 'message' }
    if (!people.some(({ id }) => id === to)) return { refused: 'receiver' }
    const msgId = taken.get(key) ?? `fake-${taken.size + 1}`
    const what = JSON.stringify([to, localDateOf(clock.now()), card])
    if (!taken.has(key) && !seen.has(what)) delivered.push({ to, at: clock.now(), card })
    taken.set(key, msgId)
    seen.add(what)
    return { msgId }
  }
}
