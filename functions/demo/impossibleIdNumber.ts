import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { demoRegion } from './agencies.ts'

/** Weights of the first 17 digits and the check characters by remainder (GB 11643-1999, ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/**
 * An 18-character 公民身份号码 that can be nobody's: its area 990100 does not exist and its check character is
 * always one off. `sequence` 0 to 999, odd for a man, even for a woman.
 */
export const impossibleIdNumber = (born: LocalDate, sequence: number): string => {
  const body = `${demoRegion}${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${checks.charAt((sum + 1) % 11)}`
}
