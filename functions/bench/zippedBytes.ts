import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

/** The bytes of a zip that holds just this file: what is deflated, and a header of about its name, which is left out. */
export const zippedBytes = (file: string): number => deflateRawSync(readFileSync(file), { level: 9 }).length
