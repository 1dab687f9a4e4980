import { isAlipay, settings } from '../appPackage.ts'
import { answering } from './answering.ts'
import type { Options } from './answering.ts'

/** WeChat takes 1 MB under one key. */
const mostBytes = 1_000_000
const prefix = 'app:'
const kept = window.localStorage

/** What the phone had before it was first switched on. */
export const fillStorage = (): void => {
  if (kept.getItem('started') !== null) return
  kept.setItem('started', 'yes')
  for (const [key, text] of Object.entries(settings.storage)) put(key, text)
}

const put = (key: string, value: unknown): void => {
  const text = JSON.stringify(value)
  if (text.length > mostBytes) throw new Error('exceed storage item max length')
  kept.setItem(prefix + key, text)
}
const get = (key: string): unknown => {
  const text = kept.getItem(prefix + key)
  return text === null ? undefined : JSON.parse(text)
}
const keys = (): string[] => Object.keys(kept).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
const remove = (key: string): void => kept.removeItem(prefix + key)
const clear = (): void => keys().forEach(remove)

type Keyed = { key: string; data?: unknown }
/** WeChat takes (key, value), Alipay one object. */
const keyed = (key: unknown, data?: unknown): Keyed => (isAlipay ? key as Keyed : { key: String(key), data })
const key = (options: Options): string => String(options['key'])

export const storageApi = {
  setStorageSync: (...given: [unknown, unknown?]) => { const { key, data } = keyed(...given); put(key, data) },
  getStorageSync: (...given: [unknown]) => {
    const value = get(keyed(...given).key)
    return isAlipay ? { data: value ?? null, success: true } : value ?? ''
  },
  removeStorageSync: (...given: [unknown]) => remove(keyed(...given).key),
  clearStorageSync: clear,
  getStorageInfoSync: () => ({ keys: keys(), currentSize: 0, limitSize: 10240 }),
  setStorage: answering('setStorage', (options) => put(key(options), options['data'])),
  getStorage: answering('getStorage', (options) => {
    const data = get(key(options))
    if (data === undefined) throw { errMsg: 'data not found' }
    return { data }
  }),
  removeStorage: answering('removeStorage', (options) => remove(key(options))),
  clearStorage: answering('clearStorage', clear)
}
