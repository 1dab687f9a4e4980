import type { Faint } from '../runner/host/contrast.ts'
import type { Drawn } from '../runner/host/protocol/runnerMethods.ts'
import type { SetData } from '../runner/host/setDataRecord.ts'

export type { Drawn }

/** What the runner measures on an open page. */
export type Measured = {
  path: string; title: string; tree: Drawn; data: Record<string, unknown>; nodes: number; depth: number
  pressables: { role: string; name: string; width: number; height: number }[]; faint: Faint[]; setData: SetData[]
  /** Parts that lie deeper than the templates go, and so in a component of their own. */
  cutOff: number
}

/** WeChat's 体验评分: fewer than 1000 nodes, not deeper than 30, at most 20 setData a second; 64 kB each is our own, stricter than its 256. */
export const limits = { nodes: 1000, depth: 30, setDataBytes: 64 * 1024, setDataASecond: 20, tapPx: 44 } as const

const busiestSecond = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length))

/** What WeChat's audit would say against the open page, each as a sentence. */
export const judge = ({ path, nodes, depth, pressables, faint, cutOff, setData }: Measured): string[] => {
  const said: string[] = []
  const against = (wrong: boolean, sentence: string): void => { if (wrong) said.push(`${path}: ${sentence}`) }
  against(nodes >= limits.nodes, `${nodes} nodes, ${limits.nodes} are too many`)
  against(depth >= limits.depth, `${depth} levels deep, ${limits.depth} are too many`)
  against(cutOff > 0, `${cutOff} parts lie deeper than mini.baseLevel of config/index.ts: a component's border cuts them off`)
  const largest = Math.max(0, ...setData.map(({ bytes }) => bytes))
  against(largest > limits.setDataBytes, `a setData of ${largest} bytes, ${limits.setDataBytes} are the most`)
  const often = busiestSecond(setData.map(({ at }) => at))
  against(often > limits.setDataASecond, `${often} setData in a second, ${limits.setDataASecond} are the most`)
  for (const { role, name, width, height } of pressables) {
    const small = width > 0 && height > 0 && (width < limits.tapPx || height < limits.tapPx)
    against(small, `the ${role} “${name.slice(0, 40)}” is ${width.toFixed(0)} × ${height.toFixed(0)} px, less than ${limits.tapPx}`)
  }
  for (const { text, contrast, asked } of faint) against(true, `“${text.slice(0, 30)}” stands out by ${contrast.toFixed(2)} : 1, ${asked} are asked`)
  return said
}
