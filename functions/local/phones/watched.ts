import type { Arrival } from './arrival.ts'

type Answer = (request: Request) => Promise<Response>

/** A stand-in, the list of what it delivers, and how one of it looks on a phone. */
type Watching<Delivered> = { delivered: readonly Delivered[]; arrival(one: Delivered): Arrival; keep(arrival: Arrival): Promise<void> }

/** The same stand-in, whose every delivery is written down before it is acknowledged. */
export const watched = <Delivered>(answer: Answer, { delivered, arrival, keep }: Watching<Delivered>): Answer => {
  let seen = 0
  return async (request) => {
    const response = await answer(request)
    const fresh = delivered.slice(seen)
    seen += fresh.length
    for (const one of fresh) await keep(arrival(one))
    return response
  }
}
