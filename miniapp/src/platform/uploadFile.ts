import Taro from '@tarojs/taro'
import type { Outcome } from '../api/outcome.ts'

/** One file to a place that takes a form: its fields first, the file last, as S3 wants it. */
export type Upload = { url: string; fields: Record<string, string>; path: string; onProgress: (percent: number) => void }
export type UploadFile = (upload: Upload) => Promise<Outcome<'uploaded'>>

/** How long one photo may take, in milliseconds: 5 MB at 45 kB a second. */
export const uploadPatience = 120_000

/** What an answer of the store means. */
export const uploadedOr = (status: number, body: string): Outcome<'uploaded'> => {
  if (status >= 200 && status < 300) return { told: 'uploaded' }
  return /EntityTooLarge/.test(body) || status === 413 ? { refused: 'photoTooLarge' } : { failed: 'reply' }
}

/** WeChat's and Alipay's own upload; Alipay asks what kind of file it is. */
export const uploadFile: UploadFile = async ({ url, fields, path, onProgress }) => {
  try {
    const task = Taro.uploadFile({ url, filePath: path, name: 'file', formData: fields, timeout: uploadPatience, ...{ fileType: 'image' } })
    task.progress?.(({ progress }) => onProgress(progress))
    const { statusCode, data } = await task
    return uploadedOr(statusCode, String(data))
  } catch {
    return { failed: 'network' }
  }
}
