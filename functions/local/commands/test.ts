import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A check of the house: what it is called, the program; `counts`: where a runner that speaks for itself says how many tests it ran; `turns`: where those that share their tests out meet. */
type Check = { name: string; args: string[]; builds?: true; counts?: string; turns?: string }
type Counted = { passed: number; failed: number }

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bin = (path: string) => join(root, 'node_modules', path)
const folder = mkdtempSync(join(tmpdir(), 'haochaping-test-'))
const jestReport = join(folder, 'jest.json')
const [stories, quietly] = [join(root, 'miniapp/e2e'), '--disable-warning=ExperimentalWarning']
const build = (type: string): Check => ({ name: `build ${type}`, args: [quietly, join(stories, 'buildFor.ts'), type], builds: true })
/** One of the processes that play what is played in a browser: each takes the test that none has taken yet. */
const played = (nth: 1 | 2): Check => {
  const report = join(folder, `stories-${nth}.json`)
  return { name: `stories and gates on the built packages, ${nth} of 2`, args: [quietly, join(stories, 'run.ts'), `--report=${report}`], counts: report, turns: join(folder, 'turns') }
}

/** One after the other; what stands together in a step runs side by side, each list in its order. */
const steps: Check[][][] = [
  [
    [
      { name: 'types', args: [bin('typescript/bin/tsc'), '-p', root] },
      { name: 'types of the mini-program', args: [bin('typescript/bin/tsc'), '-p', join(root, 'miniapp')] },
      { name: 'types of the stories', args: [bin('typescript/bin/tsc'), '-p', stories] },
      { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
      { name: 'direction of imports', args: [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'miniapp/src', 'miniapp/release'] }
    ],
    [build('weapp'), build('alipay'), build('h5'), { name: 'built packages', args: [join(root, 'miniapp/test/checkBuilds.mjs')] }]
  ],
  [[{ name: 'tests', args: ['--experimental-vm-modules', quietly, bin('jest/bin/jest.js'), '--json', `--outputFile=${jestReport}`], counts: jestReport }]],
  [[played(1)], [played(2)]]
]

/** A runner that counts is heard as it goes; of the others nothing is heard unless they fail. */
const run = ({ args, builds, counts, turns }: Check): Promise<boolean> => new Promise((resolve) => {
  const kept: Buffer[] = []
  const out = counts ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', out, out], env: { ...process.env, NODE_ENV: builds ? 'production' : 'test', ...(turns ? { TURNS: turns } : {}) } })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => kept.push(part))
  child.once('error', () => resolve(false)).once('close', (code) => {
    if (code !== 0) process.stdout.write(Buffer.concat(kept))
    resolve(code === 0)
  })
})

/** A runner that ran nothing, or could not even report, has failed. */
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

const check = async (one: Check): Promise<void> => {
  const begun = performance.now()
  console.log(`▸ ${one.name}`)
  const { passed, failed } = counted(one, await run(one))
  total.passed += passed
  total.failed += failed
  console.log(`${failed === 0 ? '✓' : '✗'} ${one.name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
}

mkdirSync(join(folder, 'turns'))
for (const step of steps) await Promise.all(step.map(async (list) => { for (const one of list) await check(one) }))
rmSync(folder, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
