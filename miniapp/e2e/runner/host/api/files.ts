import type { Picked } from '../appPackage.ts'

/** A file of the phone under a temporary path, as choosing a picture gives one. */
export type PhoneFile = Picked & { path: string; address: string; bytes: number }

const files = new Map<string, PhoneFile>()

export const keepFile = (picked: Picked): PhoneFile => {
  const path = `wxfile://tmp_${files.size + 1}_${picked.name}`
  const file = { ...picked, path, address: `data:${picked.type};base64,${picked.base64}`, bytes: Math.floor(picked.base64.length * 3 / 4) }
  files.set(path, file)
  return file
}

export const fileNamed = (path: string): PhoneFile | undefined => files.get(path)
