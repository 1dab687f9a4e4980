import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file of a folder with one of these endings: its path inside the folder, and its text. */
export const filesIn = (folder: string, ...endings: string[]): { file: string; text: string }[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.includes(path.extname(entry.name)) && !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(folder, file).split(path.sep).join('/'), text: readFileSync(file, 'utf8') }))
