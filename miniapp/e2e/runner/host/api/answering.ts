import { isAlipay } from '../appPackage.ts'

export type Options = Record<string, unknown> & { success?: (told: unknown) => void; fail?: (told: unknown) => void; complete?: (told: unknown) => void }

/** A failure in the platform's words. */
export type Failed = { errMsg: string; errno?: number; error?: number }

const failedOf = (error: unknown): Failed => (error instanceof Error ? { errMsg: error.message } : error as Failed) // we throw nothing else

/**
 * Does something the way the platforms answer: by success, fail and complete where one of them is given, else by a promise.
 * What fails in the app's own callback is the app's fault and is thrown on.
 */
export const answering = (name: string, work: (options: Options) => Promise<unknown> | unknown) => (options: Options = {}): unknown => {
  const { success, fail, complete } = options
  const called = success !== undefined || fail !== undefined || complete !== undefined
  const told = (good: boolean, result: unknown): unknown => {
    const reply = good ? { ...(isAlipay ? {} : { errMsg: `${name}:ok` }), ...result as object } : { ...result as object, errMsg: `${name}:fail ${failedOf(result).errMsg}`, errorMessage: failedOf(result).errMsg }
    const hear = good ? success : fail
    hear?.(reply)
    complete?.(reply)
    return reply
  }
  const done = Promise.resolve().then(() => work(options)).then((result) => ({ good: true, result: result ?? {} }), (error: unknown) => ({ good: false, result: failedOf(error) }))
  const answered = done.then(({ good, result }) => {
    const reply = told(good, result)
    if (!good && !called) throw reply
    return reply
  })
  return called ? undefined : answered
}
