import { levels } from './levels.ts'
import type { Level } from './levels.ts'

/**
 * The two official numberings of 满意度, for use at borders only:
 * `interface`: 好差评 data interface, 5 = 非常满意 … 1 = 非常不满意 (seen in public integrations);
 * `gbt39046`: GB/T 39046-2020 表A.8, 1 = 非常满意 … 5 = 非常不满意.
 */
export type LevelCoding = 'interface' | 'gbt39046'

/** The official number of a level, 1 to 5. */
export const levelCode = (level: Level, coding: LevelCoding): number => {
  const rank = levels.indexOf(level)
  return coding === 'interface' ? levels.length - rank : rank + 1
}

/** The level behind an official number, or undefined when the number is not 1 to 5. */
export const levelOfCode = (code: number, coding: LevelCoding): Level | undefined =>
  levels.find((level) => levelCode(level, coding) === code)
