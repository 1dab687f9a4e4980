import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

/** What is known of the requests made during one call. */
type Watched = { made: boolean; left: boolean }

const calls = new AsyncLocalStorage<Watched>()
const requests = new WeakMap<object, Watched>()

/** `fetch` announces each request when it is made and when its headers are written (undici's diagnostics channels). */
const announced = (message: unknown): object | undefined => {
  const said = message !== null && typeof message === 'object' && 'request' in message ? message.request : undefined
  return typeof said === 'object' && said !== null ? said : undefined
}

subscribe('undici:request:create', (message) => {
  const [call, request] = [calls.getStore(), announced(message)]
  if (!call || !request) return
  call.made = true
  requests.set(request, call)
})

subscribe('undici:client:sendHeaders', (message) => {
  const request = announced(message)
  const call = request && requests.get(request)
  if (call) call.left = true
})

/**
 * Makes a call and can tell afterwards whether a request of it may have reached the other side. False is certain: no
 * connection stood (no address, nobody listening, no trusted line), or its time ran out before one did. Where nothing is
 * announced, as by another `fetch` in this one's place, it may have.
 */
export const departure = <T>(call: () => Promise<T>): { reply: Promise<T>; mayHaveArrived(): boolean } => {
  const watched = { made: false, left: false }
  return { reply: calls.run(watched, call), mayHaveArrived: () => watched.left || !watched.made }
}
