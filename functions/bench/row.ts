/** What a figure is held against: at most or at least so much. */
export type Goal = { of: string; atMost: number } | { of: string; atLeast: number }

/** One measured thing: what it is, its figures by name with their unit, and the goal one of them is held against. */
export type Row = {
  what: string
  figures: Record<string, number>
  goal?: Goal
  /** What exactly was compared, where the name alone could mislead. */
  note?: string
}

/** Whether a row meets its goal; undefined where it has none. */
export const isMet = ({ figures, goal }: Row): boolean | undefined => {
  if (!goal) return undefined
  const figure = figures[goal.of] ?? NaN
  return 'atMost' in goal ? figure <= goal.atMost : figure >= goal.atLeast
}
