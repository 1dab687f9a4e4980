import { setTimeout as pause } from 'node:timers/promises'
import type { NetworkAnswer, NetworkRequest } from '../runner/host/appPackage.ts'
import { testedApi } from './builds.ts'

/** The network between one phone and the back end, and what the tester does to it. */
export type Network = {
  /** Nothing goes through. */
  down: boolean
  /** What is sent arrives, and its answer is lost on the way back. */
  losesAnswers: boolean
  /** What was asked since each thing that is asked is lost the first time, on its way there; undefined: nothing is lost so. */
  firstLost: Set<string> | undefined
  /** Milliseconds that every answer is late: 3G takes some 300. */
  delay: number
  /** How many questions are on their way. */
  underWay: number
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

/** Whether somebody asks this for the first time; from now on it was asked. */
const isFirst = (asked: Set<string> | undefined, what: string): boolean => {
  if (asked === undefined || asked.has(what)) return false
  asked.add(what)
  return true
}

/** What becomes of a question: its answer, or how it was lost. */
const carried = async (network: Network, backEnd: string, asked: NetworkRequest): Promise<NetworkAnswer> => {
  if (network.down) return { lost: 'net::ERR_INTERNET_DISCONNECTED' }
  const { method, header, timeout } = asked
  const url = asked.url.replace(testedApi, backEnd)
  const path = new URL(url).pathname
  if (isFirst(network.firstLost, `${method} ${path}`)) {
    await pause(network.delay)
    return { lost: 'net::ERR_CONNECTION_RESET' }
  }
  try {
    const body = bodyOf(asked)
    const answer = await fetch(url, { method, headers: header, ...(body === undefined ? {} : { body }), ...(timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) }) })
    const text = await answer.text()
    network.sent.push({ method, path, status: answer.status })
    await pause(network.delay)
    return network.losesAnswers || network.down ? { lost: 'net::ERR_CONNECTION_RESET' } : { status: answer.status, header: Object.fromEntries(answer.headers), body: text }
  } catch (error) {
    return { lost: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'net::ERR_CONNECTION_REFUSED' }
  }
}

export const networkTo = (backEnd: string): Network => {
  const network: Network = {
    down: false, losesAnswers: false, firstLost: undefined, delay: 0, underWay: 0, sent: [],
    carry: async (asked) => {
      network.underWay += 1
      return carried(network, backEnd, asked).finally(() => { network.underWay -= 1 })
    }
  }
  return network
}
