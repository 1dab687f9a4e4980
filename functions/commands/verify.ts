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

/** What the command needs from outside; readFile throws when there is nothing to read. */
export type VerifyTools = { readFile: (path: string) => Promise<string>; print: (line: string) => void; defaultKeys: string }

/** Exit codes: the signature is valid; it is not; it cannot be checked with what is at hand. */
const exitCodes: Record<ReceiptVerdict['signature'], number> = { valid: 0, invalid: 1, unknownKey: 2 }
const uncheckable = 2

/** A receipt as the mini-program saves it, or inside a reply that carries one. */
const Holder = z.union([Receipt, z.pipe(z.object({ receipt: Receipt }), z.transform(({ receipt }) => receipt))])

/** `receipt.json [--keys receipt-keys.json]`: checks a receipt with public keys alone, without a network; the answer is the exit code. */
export const runVerify = async (argv: readonly string[], { readFile, print, defaultKeys }: VerifyTools): Promise<number> => {
  const fail = (sentence: string): number => {
    print(sentence)
    return uncheckable
  }
  const asked = verifyAsked(argv)
  if (asked === undefined) return fail(words.usage)
  const { file, keys: keysFile = defaultKeys } = asked
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

const verifyAsked = (argv: readonly string[]): { file: string; keys?: string } | undefined => {
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
