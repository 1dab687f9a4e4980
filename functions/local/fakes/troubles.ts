import { scriptedFailures } from './scriptedFailures.ts'

/**
 * What may happen to a call besides an answer: another status; the connection breaks before the platform took anything
 * (`lost`) or after it did (`answerLost`); or it does as asked, and answers only so many milliseconds later.
 */
export type Trouble = { status: number } | 'lost' | 'answerLost' | { lateBy: number }

/** The connection a request came by, where it came over real HTTP (what @hono/node-server hands on beside the request). */
export type Wire = { incoming: { socket: { destroy(): void } } }

export type Answer = (request: Request) => Promise<Response>

/** The same fake with trouble on order: `troubleNext(n, what)` for the next n calls. */
export const troubled = (answer: Answer) => {
  const troubles = scriptedFailures<Trouble>({ status: 503 })
  return {
    troubleNext: troubles.failNext,
    answer: async (request: Request, wire?: Wire): Promise<Response> => {
      const trouble = troubles.take()
      if (trouble === undefined) return answer(request)
      if (trouble === 'lost') return broken(wire)
      if (trouble === 'answerLost') return answer(request).then(() => broken(wire))
      if ('status' in trouble) return new Response('', { status: trouble.status })
      const told = await answer(request)
      await new Promise((resolve) => setTimeout(resolve, trouble.lateBy).unref())
      return told
    }
  }
}

/** Breaks the connection; without one at hand, breaks off in the answer. */
const broken = (wire: Wire | undefined): Response => {
  wire?.incoming.socket.destroy()
  return wire ? new Response('') : new Response(new ReadableStream({ start: (body) => body.error(new Error('the connection broke')) }))
}
