import { isAlipay } from '../appPackage.ts'
import { notPlayed } from '../faults.ts'
import { networkApi } from './network.ts'
import { personApi } from './person.ts'
import { phoneApi } from './phone.ts'
import { routesApi } from './routes.ts'
import { storageApi } from './storage.ts'
import { talkApi } from './talk.ts'

export type Call = (...args: unknown[]) => unknown

/** What frameworks look for on the platform's object and do without: it is simply not there. */
const absent = ['webpackJsonp', 'cloud', 'taroEventCenter', 'env', 'toJSON', 'then', 'getUpdateManager', 'onUnhandledRejection']

const played: Record<string, unknown> = { ...routesApi, ...networkApi, ...storageApi, ...talkApi, ...phoneApi, ...personApi }
const mocks = new Map<string, Call>()

/** The protocol's mocking of a platform call; undefined brings the own one back. */
export const mockCall = (name: string, mock: Call | undefined): void => {
  if (mock) mocks.set(name, mock)
  else mocks.delete(name)
}

export const ownCall = (name: string): Call => {
  const own = played[name]
  return typeof own === 'function' ? own as Call : () => notPlayed(`${isAlipay ? 'my' : 'wx'}.${name}`)
}

/** wx or my: what is played, what the tester mocks, and for all else a call that says by name what is missing. */
export const platformApi: Record<string, unknown> = new Proxy(played, {
  get: (target, name) => {
    if (typeof name !== 'string') return Reflect.get(target, name)
    const mock = mocks.get(name)
    if (mock) return mock
    if (name in target || absent.includes(name)) return target[name]
    return /^[a-z][A-Za-z]+$/.test(name) ? () => notPlayed(`${isAlipay ? 'my' : 'wx'}.${name}`) : undefined
  },
  has: (target, name) => name in target || mocks.has(String(name))
})
