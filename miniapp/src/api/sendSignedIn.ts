import type * as z from 'zod/mini'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { sessionOf } from '../state/session.ts'
import type { As } from '../state/session.ts'
import { send } from './client.ts'
import type { Sending } from './client.ts'
import type { Outcome } from './outcome.ts'
import { renewSession } from './renewSession.ts'

/** What only staff may ask is asked by the session of staff; the rest, unless `as` says otherwise, by the citizen's. */
const asOf = ({ who }: Conversation): As => who === 'staff' || who === 'administrator' ? 'staff' : 'citizen'

/** Sends as the one who is signed in. A token that has run out is renewed in silence, and the request repeated once. */
export const sendSignedIn = <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>, as: As = asOf(conversation)): Sending<z.infer<C['told']>> => {
  type Told = z.infer<C['told']>
  let abort = (): void => undefined
  const once = (token: string): Sending<Told> => {
    const sending = send(conversation, asked, token)
    abort = sending.abort
    return sending
  }
  const renewed = async (): Promise<Outcome<Told>> => {
    const session = await renewSession(as)
    return 'token' in session ? once(session.token) : session
  }
  const run = async (): Promise<Outcome<Told>> => {
    const { token } = sessionOf(as).getState()
    if (token === undefined) return renewed()
    const outcome = await once(token)
    return 'refused' in outcome && outcome.refused === 'signInAgain' ? renewed() : outcome
  }
  return Object.assign(run(), { abort: () => abort() })
}
