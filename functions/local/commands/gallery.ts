import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The gallery is part of the stories, which have a world of their own: it runs there. */
const gallery = fileURLToPath(new URL('../../../miniapp/e2e/gallery/gallery.ts', import.meta.url))
/** Taro's folder does not say that it holds modules, and Node finds it out by itself. */
const quietly = ['ExperimentalWarning', 'MODULE_TYPELESS_PACKAGE_JSON'].map((warning) => `--disable-warning=${warning}`)
const child = spawn(process.execPath, [...quietly, gallery, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1))
