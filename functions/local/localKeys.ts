import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { KeyRing } from '../keys/keyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'

/** The file of this machine's key ring, made with fresh keys the first time; only its owner may read it. The public half lies beside it. */
export const localKeys = (folder: string): string => {
  const file = join(folder, 'keys.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newKeyRing(), null, 2), { mode: 0o600 })
  const ring = KeyRing.parse(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(join(folder, 'receipt-keys.json'), JSON.stringify(ringKeys(ring).receiptKeys, null, 2))
  return file
}
