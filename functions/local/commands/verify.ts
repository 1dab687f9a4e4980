import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runVerify } from '../../commands/verify.ts'
import { dataFolder } from '../dataFolder.ts'

process.exitCode = await runVerify(process.argv.slice(2), {
  readFile: (path) => readFile(path, 'utf8'), openFile: createReadStream, print: console.log, defaultKeys: join(dataFolder(), 'receipt-keys.json')
})
