import { uploadedOr, uploadPatience } from './uploadFile.ts'
import type { UploadFile } from './uploadFile.ts'

export const uploadFile: UploadFile = async ({ url, fields, path, onProgress }) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', await (await fetch(path)).blob(), 'photo')
  return new Promise((settle) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.timeout = uploadPatience
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round(loaded / total * 100) : 0)
    request.onload = () => settle(uploadedOr(request.status, request.responseText))
    request.onerror = () => settle({ failed: 'network' })
    request.ontimeout = () => settle({ failed: 'timeout' })
    request.send(form)
  })
}
