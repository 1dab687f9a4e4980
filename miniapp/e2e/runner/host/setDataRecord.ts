import { fault } from './faults.ts'

/** One hand-over of data from the app to a page: how many bytes of JSON, and when, in milliseconds since the phone was switched on. */
export type SetData = { page: string; bytes: number; at: number }

const record: SetData[] = []

export const setDataRecord = (): readonly SetData[] => record

/** What really crosses from the logic layer to the page: JSON, and nothing that is not JSON. */
export const crossing = <T>(page: string, data: T): T => {
  const text = JSON.stringify(data)
  record.push({ page, bytes: new TextEncoder().encode(text).length, at: performance.now() })
  for (const [name, value] of Object.entries(data as Record<string, unknown>)) if (typeof value === 'function') fault('setData', `${page}: a function is set as ${name}`)
  return JSON.parse(text) as T
}
