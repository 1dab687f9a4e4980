import { quietJson } from '../quietJson.ts'

/** What a JSON file holds, with or without a byte order mark; `content` is undefined when it is not JSON. */
export const readJson = async (readFile: (path: string) => Promise<string>, file: string): Promise<{ content: unknown } | 'unreadable'> => {
  const text = await readFile(file).catch(() => undefined)
  return text === undefined ? 'unreadable' : { content: quietJson(text.replace(/^\uFEFF/, '')) }
}
