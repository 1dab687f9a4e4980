/**
 * The door for every npm command: plain JavaScript for any Node from 20 on. Installs what is missing, then runs the
 * command's TypeScript with the Node of the Lambda runtime, which npm has put beside the other packages.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [command, ...args] = process.argv.slice(2)
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stop = (sentence, code = 1) => { console.error(sentence); process.exit(code) }

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether a package that the lockfile names is missing or of another version; those of other platforms may be. */
const needsInstall = () => {
  if (!existsSync(installed)) return true
  const have = packagesIn(installed)
  return Object.entries(packagesIn(lock)).some(([path, { version, link, optional, devOptional }]) =>
    path.includes('node_modules/') && !link && !optional && !devOptional && have[path]?.version !== version)
}

const npm = (...words) => {
  const { status, error } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return !error && status === 0
}

const install = () => {
  console.log('▸ 第一次运行，正在安装依赖（约 1–2 分钟，只需一次）…')
  const begun = Date.now()
  if (!npm('ci', '--ignore-scripts')) stop('安装依赖没有成功。请检查网络能否访问 npm 源，然后重新运行。')
  console.log(`✓ 依赖装好了（${Math.round((Date.now() - begun) / 1000)} 秒）`)
}

const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const runs = (node) => existsSync(node) && spawnSync(node, ['--version']).status === 0

/** This Node if it is of the Lambda runtime's major; else the one that the `node` package fetches: the one install script that is let run. */
const runtime = () => {
  if (process.versions.node.split('.')[0] === '24') return process.execPath
  if (runs(own)) return own
  console.log('▸ 正在取得 Node 24…')
  if (npm('rebuild', 'node', '--ignore-scripts=false') && runs(own)) return own
  if (Number(process.versions.node.split('.')[0]) > 24) return process.execPath
  return stop(`没有找到适合本机（${process.platform}-${process.arch}）的 Node 24。请安装 Node 24 或更新版本后重新运行。`)
}

const run = () => {
  const node = runtime()
  const path = [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'functions', 'local', 'commands', `${command}.ts`), ...args], {
    cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PATH: path }
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1))
}

if (Number(process.versions.node.split('.')[0]) < 20) stop(`需要 Node 20 或更新版本，现在是 ${process.version}。`)
if (needsInstall()) install()
run()
