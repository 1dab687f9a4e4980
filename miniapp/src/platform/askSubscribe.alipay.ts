import type { ConsentAnswer } from '@haochaping/shared/schemas/recordConsent.ts'
import type { AskSubscribe } from './askSubscribe.ts'

/** `keep`: 总是保持以上选择 of single grants. `refuse`: 拒绝，不再询问 of long-term ones. `behavior` is no consent: a success may have refused everything. */
type Said = { keep?: boolean; refuse?: boolean; result?: { subscribedEntityIds?: string[]; unsubscribedEntityIds?: string[] } }
type Alipay = { requestSubscribeMessage?: (options: { entityIds: string[]; success: (said: Said) => void; fail: () => void }) => void }
declare const my: Alipay

/** A failure is no answer: she turned away (11), the panel was open already (15), or something is wrong with us. */
const ask: AskSubscribe['ask'] = (questions) => new Promise((settle) => {
  try {
    if (my.requestSubscribeMessage === undefined) return settle([])
    my.requestSubscribeMessage({
      entityIds: questions.map(({ id }) => id),
      success: ({ keep, refuse, result = {} }) => {
        const { subscribedEntityIds: yes = [], unsubscribedEntityIds: no = [] } = result
        settle(questions.flatMap(({ kind, id }): ConsentAnswer[] => {
          if (yes.indexOf(id) >= 0) return [{ kind, answer: 'accept', ...(keep ? { always: true } : {}) }]
          return no.indexOf(id) >= 0 ? [{ kind, answer: 'reject', ...(keep || refuse ? { always: true } : {}) }] : []
        }))
      },
      fail: () => settle([])
    })
  } catch {
    settle([])
  }
})

export const askSubscribe: AskSubscribe | undefined = { platform: 'alipay', ask }
