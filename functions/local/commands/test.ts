import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A check of the house: what it is called, the program, and where to find how many tests it ran, if it counts them. */
type Check = { name: string; args: string[]; cwd?: string; counts?: string }
type Counted = { passed: number; failed: number }

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bin = (path: string) => join(root, 'node_modules', path)
const folder = mkdtempSync(join(tmpdir(), 'haochaping-test-'))
const jestReport = join(folder, 'jest.json')
const build = (type: string): Check => ({ name: `build ${type}`, args: [bin('@tarojs/cli/bin/taro'), 'build', '--type', type, '--no-check'], cwd: join(root, 'miniapp') })

const checks: Check[] = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', root] },
  { name: 'types of the mini-program', args: [bin('typescript/bin/tsc'), '-p', join(root, 'miniapp')] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'direction of imports', args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'miniapp/src'] },
  build('weapp'), build('alipay'), build('h5'),
  { name: 'built packages', args: [join(root, 'miniapp/test/checkBuilds.mjs')] },
  { name: 'tests', args: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js'), '--json', `--outputFile=${jestReport}`], counts: jestReport }
]

const run = ({ args, cwd = root }: Check): Promise<boolean> => new Promise((resolve) => {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: args.includes('build') ? 'production' : 'test' } })
  child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0))
})

/** A runner that counts speaks for itself; one that ran nothing, or could not even report, has failed. */
const counted = ({ counts }: Check, held: boolean): Counted => {
  if (!counts) return { passed: held ? 1 : 0, failed: held ? 0 : 1 }
  try {
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(counts, 'utf8'))
    const failed = numFailedTests + numRuntimeErrorTestSuites
    return { passed, failed: held && passed > 0 ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const total: Counted = { passed: 0, failed: 0 }
for (const check of checks) {
  const begun = performance.now()
  console.log(`\n▸ ${check.name}`)
  const { passed, failed } = counted(check, await run(check))
  total.passed += passed
  total.failed += failed
  console.log(`${failed === 0 ? '✓' : '✗'} ${check.name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
}
rmSync(folder, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
