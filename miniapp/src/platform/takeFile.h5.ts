import { exportFormats } from '@haochaping/shared/schemas/figureExport.ts'
import type { ExportFormat } from '@haochaping/shared/schemas/figureExport.ts'
import { RefusalReply } from '@haochaping/shared/schemas/refusal.ts'
import { saveFile } from './saveFile.h5.ts'
import { refusedBy, takePatience } from './takeFile.ts'
import type { TakeFile } from './takeFile.ts'

export const formatsHere: readonly ExportFormat[] = [...exportFormats].reverse()

/** The browser's download, under the name it is to have. The token travels in a header and so in no address. */
export const takeFile: TakeFile = ({ url, header, name }) => new Promise((settle) => {
  const request = new XMLHttpRequest()
  request.open('GET', url)
  request.responseType = 'blob'
  request.timeout = takePatience
  for (const [field, value] of Object.entries(header)) request.setRequestHeader(field, value)
  request.onload = () => { void tookOr(request, name).then(settle) }
  request.onerror = () => settle({ failed: 'network' })
  request.ontimeout = () => settle({ failed: 'timeout' })
  request.send()
})

const tookOr = async ({ status, response }: XMLHttpRequest, name: string): ReturnType<TakeFile> => {
  const body = response as Blob // asked for as one
  if (status === 200) {
    saveFile?.(name, body)
    return { told: 'saved' }
  }
  const reply = RefusalReply.safeParse(await body.text().then((text) => JSON.parse(text) as unknown).catch(() => undefined))
  return reply.success ? { refused: reply.data.refused, requestId: reply.data.requestId } : refusedBy(status)
}
