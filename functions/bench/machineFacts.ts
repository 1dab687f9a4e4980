import { cpus, totalmem } from 'node:os'
import { engineName } from './site.ts'

/** What the figures were taken on. */
export const machineFacts = (): string => {
  const [cpu] = cpus()
  const parts = [`${cpus().length} 核 / cores`, cpu?.model.trim(), `${Math.round(totalmem() / 2 ** 30)} GB`, `${process.platform}-${process.arch}`, `Node ${process.versions.node}`, `引擎 / engine ${engineName()}`]
  return parts.filter(Boolean).join(' · ')
}
