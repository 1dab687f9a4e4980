import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Pictures by their names. */
export type Pictures = Map<string, Uint8Array>

/** Where 支付宝 draws as 微信 does, to the last byte, one file holds both. */
const twinOf = (name: string): string => name.replace(/\.alipay\.png$/, '.weapp.png')
const alipayOf = (name: string): string => name.replace(/\.weapp\.png$/, '.alipay.png')
const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean => one !== undefined && other !== undefined && Buffer.compare(one, other) === 0

/** The pictures in a folder; none where there is no folder. */
export const picturesIn = (folder: string): Pictures =>
  new Map((existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.png')).sort().map((name) => [name, readFileSync(path.join(folder, name))]))

/** The accepted pictures, each by its own name, also those that one file holds for both platforms. */
export const acceptedIn = (folder: string): Pictures => {
  const kept = picturesIn(folder)
  return new Map([...[...kept].map(([name, png]) => [alipayOf(name), png] as const), ...kept])
}

/** Keeps these pictures and no others, those that are the same on both platforms once. */
export const keepAccepted = (folder: string, pictures: Pictures): void => {
  mkdirSync(folder, { recursive: true })
  const once = new Map([...pictures].filter(([name, png]) => twinOf(name) === name || !same(pictures.get(twinOf(name)), png)))
  for (const name of picturesIn(folder).keys()) if (!once.has(name)) rmSync(path.join(folder, name))
  for (const [name, png] of once) writeFileSync(path.join(folder, name), png)
}
