import { setTimeout as pause } from 'node:timers/promises'
import type { NetworkAnswer, NetworkRequest } from '../runner/host/appPackage.ts'
import { testedApi } from './builds.ts'

/** The network between one phone and the back end, and what the tester does to it. */
export type Network = {
  /** Nothing goes through. */
  down: boolean
  /** What is sent arrives, and its answer is lost on the way back. */
  losesAnswers: boolean
  /** Milliseconds that every answer is late: 3G takes some 300. */
  delay: number
  /** What went out, in order. */
  sent: { method: string; path: string; status: number }[]
  carry(asked: NetworkRequest): Promise<NetworkAnswer>
}

const bodyOf = ({ body, file }: NetworkRequest): string | FormData | undefined => {
  if (!file) return body
  const form = new FormData()
  for (const [name, value] of Object.entries(file.form)) form.append(name, value)
  form.append(file.field, new Blob([Buffer.from(file.picked.base64, 'base64')], { type: file.picked.type }), file.name)
  return form
}

export const networkTo = (backEnd: string): Network => {
  const network: Network = {
    down: false, losesAnswers: false, delay: 0, sent: [],
    carry: async (asked) => {
      if (network.down) return { lost: 'net::ERR_INTERNET_DISCONNECTED' }
      const { method, header, timeout } = asked
      const url = asked.url.replace(testedApi, backEnd)
      try {
        const body = bodyOf(asked)
        const answer = await fetch(url, { method, headers: header, ...(body === undefined ? {} : { body }), ...(timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) }) })
        const text = await answer.text()
        network.sent.push({ method, path: new URL(url).pathname, status: answer.status })
        await pause(network.delay)
        return network.losesAnswers || network.down ? { lost: 'net::ERR_CONNECTION_RESET' } : { status: answer.status, header: Object.fromEntries(answer.headers), body: text }
      } catch (error) {
        return { lost: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'net::ERR_CONNECTION_REFUSED' }
      }
    }
  }
  return network
}
