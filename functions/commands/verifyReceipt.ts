import * as z from 'zod/mini'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { ReceiptSealed, SealProof } from '@haochaping/shared/schemas/proveInSeal.ts'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { verifyWords as words } from '@haochaping/shared/words/commandWords.ts'
import { sealProofWords, sealProofFound } from '@haochaping/shared/words/sealProofWords.ts'
import type { SealProofVerdict } from '@haochaping/shared/words/sealProofWords.ts'
import { signatureHolds } from '../domain/receipt.ts'
import { isUnderRoot } from '../domain/seal/sealProof.ts'
import { isSignedBy } from '../domain/signed.ts'
import type { KeyNamed } from '../export/keyNamed.ts'
import { keysByName } from './keysByName.ts'
import { readJson } from './readJson.ts'
import { receiptLines } from './receiptLines.ts'
import type { Given, VerifyTools } from './verifyTools.ts'

/** A receipt as the mini-program saves it, or inside a reply that carries one. */
const Holder = z.union([Receipt, z.pipe(z.object({ receipt: Receipt }), z.transform(({ receipt }) => receipt))])

/** A proof, or the reply that carries it. */
const Proven = z.union([SealProof, z.pipe(ReceiptSealed, z.transform((told) => (told.state === 'sealed' ? told.proof : undefined)))])

/** Exit codes: everything asked about holds; something does not; it cannot be said with what is at hand. */
const [holds, broken, uncheckable] = [0, 1, 2]
const exitCodes = { valid: holds, invalid: broken, unknownKey: uncheckable, under: holds, published: holds, forged: broken, notUnder: broken, otherPublished: broken, sealKeyUnknown: uncheckable, notPublished: uncheckable }

/** Checks a receipt, and that it is under the seal of its day where a proof was given; the answer is the exit code. */
export const verifyReceipt = async (given: Given, { readFile, print, defaultKeys }: VerifyTools): Promise<number> => {
  const { file, keys: keysFile = defaultKeys, proof: proofFile } = given
  const fail = (sentence: string): number => { print(sentence); return uncheckable }
  const read = await readJson(readFile, file)
  if (read === 'unreadable') return fail(words.unreadable(file))
  const receipt = Holder.safeParse(read.content)
  if (!receipt.success) return fail(words.notReceipt(file))
  const published = await readJson(readFile, keysFile)
  if (published === 'unreadable') return fail(words.noKeys(keysFile))
  const named = keysByName(published.content)
  if (!named) return fail(words.notKeys(keysFile))
  const proof = proofFile === undefined ? undefined : await proofIn(readFile, proofFile)
  if (proof === 'unreadable' || proof === 'notProof') return fail(words[proof](proofFile ?? ''))
  const verdicts = [signatureOf(receipt.data, named), ...(proof ? sealedVerdicts(receipt.data, proof, { named, given }) : [])]
  for (const line of linesOf(receipt.data, proof, verdicts)) print(line)
  const codes = verdicts.map((verdict) => exitCodes[verdict])
  return codes.find((code) => code === broken) ?? Math.max(...codes)
}

type Verdict = 'valid' | 'invalid' | 'unknownKey' | SealProofVerdict

const proofIn = async (readFile: VerifyTools['readFile'], file: string): Promise<SealProof | 'unreadable' | 'notProof'> => {
  const read = await readJson(readFile, file)
  if (read === 'unreadable') return read
  const proof = Proven.safeParse(read.content)
  return proof.success && proof.data ? proof.data : 'notProof'
}

const signatureOf = (receipt: Receipt, named: KeyNamed): 'valid' | 'invalid' | 'unknownKey' => {
  const key = named(receipt.keyId)
  return key ? signatureHolds(receipt, key) ? 'valid' : 'invalid' : 'unknownKey'
}

const sealedVerdicts = (receipt: Receipt, proof: SealProof, { named, given }: { named: KeyNamed; given: Given }): SealProofVerdict[] => {
  const { seal } = proof
  const key = named(seal.keyId)
  if (!key) return ['sealKeyUnknown']
  if (!isSignedBy(seal, key)) return ['forged']
  if (!isUnderRoot(receipt, proof)) return ['notUnder']
  if (!given.published) return ['under']
  const published = given.published.get(seal.day)
  return ['under', published ? canonicalJson(published) === canonicalJson(seal) ? 'published' : 'otherPublished' : 'notPublished']
}

const linesOf = (receipt: Receipt, proof: SealProof | undefined, verdicts: readonly Verdict[]): string[] => [
  words.says, ...receiptLines(receipt), '',
  ...verdicts.map((verdict) => (verdict === 'valid' || verdict === 'invalid' || verdict === 'unknownKey' ? words.verdicts[verdict] : sealProofWords[verdict])),
  ...(proof ? [sealProofFound(proof.seal)] : []), words.limits
]
