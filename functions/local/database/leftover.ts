import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** What runs under this id, by its command line; empty when nothing does. Only Linux tells it this way, and dynoxide comes for Linux. */
const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/**
 * A note beside a data file of the process that serves it. `end` ends the one that a killed `npm start` has left behind,
 * and only if it still serves this very file: the id may belong to somebody else by now.
 */
export const leftover = (file: string): { note(pid: number): void; end(): void; forget(): void } => {
  const note = `${file}.pid`
  return {
    note: (pid) => writeFileSync(note, String(pid)),
    end: () => {
      try {
        const pid = Number(readFileSync(note, 'utf8'))
        if (pid > 0 && commandLine(pid).split('\0').includes(file)) process.kill(pid, 'SIGKILL')
      } catch {
        return // nothing noted, or it has ended meanwhile
      }
    },
    forget: () => rmSync(note, { force: true })
  }
}
