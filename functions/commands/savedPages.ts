import { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { readJson } from './readJson.ts'

type Read = { pages: readonly PublicFigures[] } | { problem: 'unreadable' | 'notPage'; file: string }

/** The public pages (公开的数字) in these files, as they were fetched; or the first file that holds none. */
export const savedPages = async (readFile: (path: string) => Promise<string>, files: readonly string[]): Promise<Read> => {
  const pages: PublicFigures[] = []
  for (const file of files) {
    const read = await readJson(readFile, file)
    if (read === 'unreadable') return { problem: read, file }
    const page = PublicFigures.safeParse(read.content)
    if (!page.success) return { problem: 'notPage', file }
    pages.push(page.data)
  }
  return { pages }
}
