import Taro from '@tarojs/taro'
import type { ExportFormat } from '@haochaping/shared/schemas/figureExport.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { Outcome, Trouble } from '../api/outcome.ts'

/** What became of a file: given to the browser to save, opened, or here and nothing on this phone can open it. */
export type Taken = 'saved' | 'opened' | 'noViewer'
type FileAt = { url: string; header: Record<string, string>; name: string; format: ExportFormat }
export type TakeFile = (file: FileAt) => Promise<Outcome<Taken>>

/** How long one file may take, in milliseconds: 4 MB at 70 kB a second. */
export const takePatience = 60_000

/** What phones can open; only the web can save what it cannot show. */
export const formatsHere: readonly ExportFormat[] = ['xlsx']

const byStatus: Readonly<Record<number, Refused>> = { 401: 'signInAgain', 403: 'notAllowed', 404: 'exportUnknown', 409: 'exportNotReady', 410: 'exportOver' }

/** Why a download came back without its file, as far as its status tells: the phone keeps the answer's text to itself. */
export const refusedBy = (status: number): Trouble => {
  const refused = byStatus[status]
  return refused === undefined ? status >= 500 ? { refused: 'serverFault' } : { failed: 'reply' } : { refused }
}

/** WeChat's and Alipay's own download and viewer, from which it can be passed on. Which files Alipay's viewer opens differs by version (来源待核). */
export const takeFile: TakeFile = async ({ url, header, format }) => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header, timeout: takePatience })
    return statusCode === 200 ? { told: await opened(tempFilePath, format) } : refusedBy(statusCode)
  } catch {
    return { failed: 'network' }
  }
}

const opened = async (filePath: string, format: ExportFormat): Promise<Taken> => {
  if (format === 'csv') return 'noViewer'
  try {
    await Taro.openDocument({ filePath, fileType: format, showMenu: true })
    return 'opened'
  } catch {
    return 'noViewer'
  }
}
