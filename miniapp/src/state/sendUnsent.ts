import { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { useOutbox } from './outbox.ts'
import { sendRating } from './sendRating.ts'
import { useSession } from './session.ts'

/** Sends what still lies in the outbox of the one signed in; on launch, when the network returns, and when a page shows. */
export const sendUnsent = async (): Promise<void> => {
  const mine = `${useSession.getState().who}/`
  const { unsent, drop } = useOutbox.getState()
  for (const key of Object.keys(unsent).filter((one) => one.indexOf(mine) === 0)) {
    const asked = SubmitRating.safeParse(unsent[key])
    if (asked.success) await sendRating(asked.data)
    else drop(key)
  }
}
