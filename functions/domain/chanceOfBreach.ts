import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import type { Span } from './ticketGlance.ts'

/** Below so many earlier ones nothing is said (our choice: fewer would be a guess). */
const fewest = 10

/**
 * 超期可能: of the earlier ones of this step that took at least as long as this one has taken by now (seconds), how many
 * ended late. Counts only, no model; undefined under `fewest`.
 */
export const chanceOfBreach = (spans: readonly Span[], step: ClockStep, elapsed: number): { late: number; outOf: number } | undefined => {
  const alike = spans.filter((span) => span.step === step && span.seconds >= elapsed)
  return alike.length < fewest ? undefined : { late: alike.filter(({ late }) => late).length, outOf: alike.length }
}
