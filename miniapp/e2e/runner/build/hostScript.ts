import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The host's own half, written in TypeScript, as one script for the browser. */
export const hostScript = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../host/main.ts', import.meta.url))], bundle: true, format: 'iife', target: 'chrome120', write: false, logLevel: 'error',
    mainFields: ['module', 'main']
  })
  return outputFiles[0]?.text ?? ''
}
