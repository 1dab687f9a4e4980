import { runKeys } from '../../commands/keys.ts'

process.exitCode = await runKeys(process.argv.slice(2), { print: console.log, tell: console.error })
