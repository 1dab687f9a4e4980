import { ExportLine } from './exportLine.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A line of an export as it was written, or undefined where it is none. */
export const readLine = (bytes: Uint8Array): ExportLine | undefined => {
  try {
    return ExportLine.parse(JSON.parse(utf8.decode(bytes)))
  } catch {
    return undefined
  }
}
