import type { Level } from '../standard/levels.ts'

/** The five levels as the standard words them. */
export const levelWords: Record<Level, string> = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  basicallySatisfied: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意'
}
