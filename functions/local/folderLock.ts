import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux: dead, and only not yet taken note of by its parent. */
const isZombie = (pid: number): boolean => {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const holder = (file: string): number | undefined => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Takes a data folder for this process, or says that another living process has it. A lock left by a killed process is taken over. */
export const lockFolder = (folder: string): { release(): void } | undefined => {
  const file = join(folder, 'in-use.pid')
  const pid = holder(file)
  if (pid && pid !== process.pid && alive(pid)) return undefined
  writeFileSync(file, String(process.pid))
  return { release: () => rmSync(file, { force: true }) }
}
