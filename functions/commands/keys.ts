import { readFile, writeFile } from 'node:fs/promises'
import { keysWords as words } from '@haochaping/shared/words/commandWords.ts'
import { KeyRing } from '../keys/keyRing.ts'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'
import { failureName } from './failureName.ts'
import { readJson } from './readJson.ts'

/** `print` is for what was asked for, `tell` for what a person reads beside it. */
export type KeysTools = { print: (line: string) => void; tell: (line: string) => void }

/** Exit codes: done; not done; the command was not understood. */
const done = 0
const failed = 1
const misused = 2

/** `new FILE` writes a fresh key ring, `public FILE` prints the public keys that check its receipts; the answer is the exit code. */
export const runKeys = async ([verb, file, ...more]: readonly string[], tools: KeysTools): Promise<number> => {
  if (file !== undefined && more.length === 0 && verb === 'new') return writeNew(file, tools)
  if (file !== undefined && more.length === 0 && verb === 'public') return printPublic(file, tools)
  tools.tell(words.usage)
  return misused
}

/** A ring is never written over: what it sealed could not be opened again. */
const writeNew = async (file: string, { tell }: KeysTools): Promise<number> => {
  try {
    await writeFile(file, `${JSON.stringify(newKeyRing(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    tell(words.written(file))
    return done
  } catch (error) {
    tell(failureName(error) === 'EEXIST' ? words.exists(file) : words.unwritable(file))
    return failed
  }
}

const printPublic = async (file: string, { print, tell }: KeysTools): Promise<number> => {
  const read = await readJson((path) => readFile(path, 'utf8'), file)
  const ring = KeyRing.safeParse(read === 'unreadable' ? undefined : read.content)
  if (!ring.success) {
    tell(words.unreadable(file))
    return failed
  }
  print(JSON.stringify(ringKeys(ring.data).receiptKeys, null, 2))
  return done
}
