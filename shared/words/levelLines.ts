import type { Level } from '../standard/levels.ts'

/** The words of a level broken where a person would break them, for a narrow place. */
export const levelLines: Record<Level, readonly string[]> = {
  verySatisfied: ['非常', '满意'],
  satisfied: ['满意'],
  basicallySatisfied: ['基本', '满意'],
  dissatisfied: ['不满意'],
  veryDissatisfied: ['非常', '不满意']
}
