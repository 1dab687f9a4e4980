import { createPublicKey } from 'node:crypto'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import type { ReceiptVerdict } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { verifyWords as words } from '@haochaping/shared/words/commandWords.ts'
import { signatureHolds } from '../domain/receipt.ts'
import { readJson } from './readJson.ts'
import { receiptLines } from './receiptLines.ts'
import { isExport, keysByName, verifyExport } from './verifyExport.ts'
import type { OpenFile } from './verifyExport.ts'

/** What the command needs from outside; readFile and openFile throw when there is nothing to read. */
export type VerifyTools = { readFile: (path: string) => Promise<string>; openFile: OpenFile; print: (line: string) => void; defaultKeys: string }

/** Exit codes: the signature is valid; it is not; it cannot be checked with what is at hand. */
const exitCodes: Record<ReceiptVerdict['signature'], number> = { valid: 0, invalid: 1, unknownKey: 2 }
const uncheckable = 2

/** A receipt as the mini-program saves it, or inside a reply that carries one. */
const Holder = z.union([Receipt, z.pipe(z.object({ receipt: Receipt }), z.transform(({ receipt }) => receipt))])

/** `FILE [--keys receipt-keys.json]`: checks a receipt or an export with public keys alone, without a network; the answer is the exit code. */
export const runVerify = async (argv: readonly string[], tools: VerifyTools): Promise<number> => {
  const asked = verifyAsked(argv)
  if (asked === undefined) return failed(tools, words.usage)
  return await isExport(asked.file, tools.openFile) ? exported(asked, tools) : receipted(asked, tools)
}

type Asked = { file: string; keys?: string }

const failed = ({ print }: VerifyTools, sentence: string): number => {
  print(sentence)
  return uncheckable
}

/** Without keys everything but the signatures is checked all the same, unless keys were asked for. */
const exported = async ({ file, keys }: Asked, tools: VerifyTools): Promise<number> => {
  const published = await readJson(tools.readFile, keys ?? tools.defaultKeys)
  if (published === 'unreadable' && keys !== undefined) return failed(tools, words.noKeys(keys))
  const named = published === 'unreadable' ? () => undefined : keysByName(published.content)
  if (!named) return failed(tools, words.notKeys(keys ?? tools.defaultKeys))
  try {
    return await verifyExport(tools.openFile(file), named, tools.print)
  } catch {
    return failed(tools, words.unreadable(file))
  }
}

const receipted = async ({ file, keys: asked }: Asked, tools: VerifyTools): Promise<number> => {
  const { readFile, print, defaultKeys } = tools
  const keysFile = asked ?? defaultKeys
  const fail = (sentence: string): number => failed(tools, sentence)
  const read = await readJson(readFile, file)
  if (read === 'unreadable') return fail(words.unreadable(file))
  const receipt = Holder.safeParse(read.content)
  if (!receipt.success) return fail(words.notReceipt(file))
  const published = await readJson(readFile, keysFile)
  if (published === 'unreadable') return fail(words.noKeys(keysFile))
  const keys = ReceiptKeys.safeParse(published.content)
  const verdict = keys.success ? verdictOn(receipt.data, keys.data) : undefined
  if (verdict === undefined) return fail(words.notKeys(keysFile))
  for (const line of [words.says, ...receiptLines(receipt.data), '', words.verdicts[verdict], words.limits]) print(line)
  return exitCodes[verdict]
}

const verifyAsked = (argv: readonly string[]): Asked | undefined => {
  try {
    const { values: { keys }, positionals: [file, ...more] } = parseArgs({ args: [...argv], allowPositionals: true, options: { keys: { type: 'string' } } })
    return file === undefined || more.length > 0 ? undefined : { file, ...(keys === undefined ? {} : { keys }) }
  } catch {
    return undefined
  }
}

/** Undefined when the key that the receipt names is no key. */
const verdictOn = (receipt: Receipt, { keys }: ReceiptKeys): ReceiptVerdict['signature'] | undefined => {
  const named = keys.find(({ keyId }) => keyId === receipt.keyId)
  if (!named) return 'unknownKey'
  try {
    const { kty, crv, x } = named
    return signatureHolds(receipt, createPublicKey({ key: { kty, crv, x }, format: 'jwk' })) ? 'valid' : 'invalid'
  } catch {
    return undefined
  }
}
