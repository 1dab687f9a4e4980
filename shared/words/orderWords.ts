import type { ClockStep } from '../schemas/clockView.ts'
import { stepWords } from './stepWords.ts'

/** 督办 that the system itself gives when nobody has acted for too long. */
export const automaticOrderWords = (step: ClockStep): string =>
  `“${stepWords[step]}”一步超期多日未办，系统自动督办。请立即办理，并答复原因和完成时间。`
