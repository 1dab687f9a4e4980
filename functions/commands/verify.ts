import { parseArgs } from 'node:util'
import { verifyWords as words } from '@haochaping/shared/words/commandWords.ts'
import { keysByName } from './keysByName.ts'
import { publishedSeals } from './publishedSeals.ts'
import { readJson } from './readJson.ts'
import { savedPages } from './savedPages.ts'
import { isExport, verifyExport } from './verifyExport.ts'
import { verifyReceipt } from './verifyReceipt.ts'
import type { Asked, Given, VerifyTools } from './verifyTools.ts'

/** Exit code where it cannot be said with what is at hand; the others are those of a receipt and of an export. */
const uncheckable = 2

/**
 * `FILE [--keys receipt-keys.json] [--proof proof.json] [--seals seals.json] [--page page.json …]`: checks a receipt or an
 * export with public keys alone, without a network: a receipt also against the proof that it is under a seal, both against
 * seals that were published, an export against public pages that were saved. The answer is the exit code.
 */
export const runVerify = async (argv: readonly string[], tools: VerifyTools): Promise<number> => {
  const asked = verifyAsked(argv)
  if (asked === undefined) return failed(tools, words.usage)
  const seals = asked.seals === undefined ? undefined : await publishedSeals(tools.readFile, asked.seals)
  if (seals === 'unreadable' || seals === 'notSeals') return failed(tools, words[seals](asked.seals ?? ''))
  const saved = await savedPages(tools.readFile, asked.page ?? [])
  if ('problem' in saved) return failed(tools, words[saved.problem](saved.file))
  const given = { ...asked, ...saved, ...(seals ? { published: seals } : {}) }
  if (await isExport(asked.file, tools.openFile)) return exported(given, tools)
  return saved.pages.length > 0 ? failed(tools, words.usage) : verifyReceipt(given, tools)
}

const failed = ({ print }: VerifyTools, sentence: string): number => {
  print(sentence)
  return uncheckable
}

/** Without keys everything but the signatures is checked all the same, unless keys were asked for. */
const exported = async ({ file, keys, proof, published: seals, pages }: Given, tools: VerifyTools): Promise<number> => {
  if (proof !== undefined) return failed(tools, words.usage)
  const published = await readJson(tools.readFile, keys ?? tools.defaultKeys)
  if (published === 'unreadable' && keys !== undefined) return failed(tools, words.noKeys(keys))
  const named = published === 'unreadable' ? () => undefined : keysByName(published.content)
  if (!named) return failed(tools, words.notKeys(keys ?? tools.defaultKeys))
  try {
    return await verifyExport(tools.openFile(file), { keyNamed: named, pages, ...(seals ? { published: seals } : {}) }, tools.print)
  } catch {
    return failed(tools, words.unreadable(file))
  }
}

const verifyAsked = (argv: readonly string[]): Asked | undefined => {
  try {
    const option = { type: 'string' } as const
    const { values, positionals: [file, ...more] } = parseArgs({ args: [...argv], allowPositionals: true, options: { keys: option, proof: option, seals: option, page: { ...option, multiple: true } } })
    return file === undefined || more.length > 0 ? undefined : { file, ...values }
  } catch {
    return undefined
  }
}
