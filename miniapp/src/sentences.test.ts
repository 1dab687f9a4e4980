import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const source = import.meta.dirname
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/config\.ts$/.test(file))

/** Without comments: those may name a term of the standard. */
const code = (file: string): string => readFileSync(path.join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** Staff work in Chinese, so theirs may join Chinese words; and one cuts a name off by the sign after it, in whatever language. */
const joinsFreely = /^(staff|oversight)\/|^pages\/signIn\/People\.tsx$/
const linesWith = (file: string, what: RegExp): string[] => code(file).split('\n').filter((line) => what.test(line)).map((line) => `${file}: ${line.trim()}`)

describe('a component', () => {
  it('holds no sentence of its own: not one Chinese character', () => {
    expect(files.flatMap((file) => linesWith(file, /\p{Script=Han}/u))).toEqual([])
  })

  it('does not build one with the signs of one language, where it may be shown in another', () => {
    expect(files.filter((file) => !joinsFreely.test(file)).flatMap((file) => linesWith(file, /[，。；：、？！“”（）]/u))).toEqual([])
  })
})
