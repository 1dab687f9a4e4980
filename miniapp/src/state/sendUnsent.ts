import { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { useOutbox } from './outbox.ts'
import { useActDrafts } from './actDrafts.ts'
import { sendAct } from './sendAct.ts'
import { sendConsents } from './sendConsents.ts'
import { sendRating } from './sendRating.ts'
import { useSession } from './session.ts'

/** Sends what the one signed in has written and could not send: ratings from the outbox, then what came after them, then what she agreed to be told; on launch, when the network returns, and when a page shows. */
export const sendUnsent = async (): Promise<void> => {
  const mine = `${useSession.getState().who}/`
  const { unsent, drop } = useOutbox.getState()
  for (const key of Object.keys(unsent).filter((one) => one.indexOf(mine) === 0)) {
    const asked = SubmitRating.safeParse(unsent[key])
    if (asked.success) await sendRating(asked.data)
    else drop(key)
  }
  const { who } = useSession.getState()
  const acts = useActDrafts.getState().drafts
  for (const key of Object.keys(acts)) {
    const act = acts[key]
    if (act !== undefined && act.waiting === true && act.who === who) await sendAct(act.eventId, act.name)
  }
  await sendConsents()
}
