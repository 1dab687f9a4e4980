import { isAlipay, settings } from '../appPackage.ts'
import type { NetworkAnswer, NetworkRequest } from '../appPackage.ts'
import { answering } from './answering.ts'
import type { Options } from './answering.ts'
import { fileNamed } from './files.ts'

/** Both platforms' own limit, in milliseconds, where a request names none. */
const usual = { request: isAlipay ? 30_000 : 60_000, upload: 60_000 }

type Listener = (state: { isConnected: boolean; networkType: string }) => void
const listeners = new Set<Listener>()
let connected = settings.connected
const state = () => ({ isConnected: connected, networkType: connected ? 'wifi' : 'none' })

/** Told by the tester: the phone lost its network, or has it again. */
export const networkChanged = (now: boolean): void => {
  if (now === connected) return
  connected = now
  for (const listener of listeners) listener({ ...state(), ...(isAlipay ? { networkType: now ? 'WIFI' : 'NOTREACHABLE' } : {}) })
}

/** `lost` is what the network did to it: the platforms' own words follow. */
const through = async (asked: NetworkRequest, aborted: Promise<NetworkAnswer>): Promise<Exclude<NetworkAnswer, { lost: string }>> => {
  const answer = await Promise.race([window.__network(asked), aborted])
  if ('lost' in answer) throw { errMsg: answer.lost, errno: 600001, error: 12 }
  return answer
}

const headersOf = (options: Options): Record<string, string> => ({ ...options['header'] as object, ...options['headers'] as object })

/** An address with a host over https, as WeChat demands; the developer's own machine is let through, as in its developer tools. */
const url = (options: Options): string => {
  const address = String(options['url'])
  if (!/^(https:\/\/[^/]|http:\/\/127\.0\.0\.1[:/])/.test(address)) throw { errMsg: `invalid url "${address}"`, errno: 600009, error: 2 }
  return address
}

const parsed = (body: string, wanted: unknown): unknown => {
  if (wanted !== undefined && String(wanted).toLowerCase() !== 'json') return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** A request that can be given up. */
const abortable = (name: string, work: (options: Options, aborted: Promise<NetworkAnswer>) => Promise<unknown>) => (options: Options): object => {
  let abort = (): void => undefined
  const aborted = new Promise<NetworkAnswer>((resolve) => { abort = () => resolve({ lost: 'abort' }) })
  const promise = answering(name, (given) => work(given, aborted))(options)
  const task = { abort, onHeadersReceived: () => undefined, offHeadersReceived: () => undefined, onProgressUpdate: () => undefined, offProgressUpdate: () => undefined }
  return promise instanceof Promise ? Object.assign(promise, task) : task
}

const request = abortable('request', async (options, aborted) => {
  const method = String(options['method'] ?? 'GET').toUpperCase()
  const data = options['data']
  if (data !== undefined && data !== null && method === 'GET') throw new Error('the runner takes no data with a GET: put it into the address')
  const header = { 'content-type': 'application/json', ...headersOf(options) }
  const body = data === undefined || data === null ? undefined : typeof data === 'string' ? data : JSON.stringify(data)
  const answer = await through({ url: url(options), method, header, body, timeout: Number(options['timeout'] ?? usual.request) }, aborted)
  const told = parsed(answer.body, options['dataType'])
  return isAlipay ? { data: told, status: answer.status, headers: answer.header } : { data: told, statusCode: answer.status, header: answer.header, cookies: [] }
})

const uploadFile = abortable('uploadFile', async (options, aborted) => {
  const picked = fileNamed(String(options['filePath']))
  if (!picked) throw { errMsg: 'file not found' }
  const field = String(options[isAlipay ? 'fileName' : 'name'])
  const form = Object.fromEntries(Object.entries(options['formData'] as object ?? {}).map(([name, value]) => [name, String(value)]))
  const answer = await through({ url: url(options), method: 'POST', header: headersOf(options), body: undefined, timeout: Number(options['timeout'] ?? usual.upload), file: { name: picked.name, field, picked, form } }, aborted)
  return isAlipay ? { data: answer.body, statusCode: String(answer.status), header: answer.header } : { data: answer.body, statusCode: answer.status }
})

export const networkApi = {
  request,
  httpRequest: request,
  uploadFile,
  onNetworkStatusChange: (listener: Listener) => { listeners.add(listener) },
  offNetworkStatusChange: (listener?: Listener) => { if (listener) listeners.delete(listener); else listeners.clear() },
  getNetworkType: answering('getNetworkType', () => isAlipay ? { networkType: connected ? 'WIFI' : 'NOTREACHABLE', networkAvailable: connected } : state())
}
