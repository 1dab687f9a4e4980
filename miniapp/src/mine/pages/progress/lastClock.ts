import type { ClockStep, ClockView } from '@haochaping/shared/schemas/clockView.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'

/** The clock of a step; of several the latest. */
export const lastClock = ({ clocks }: Pick<Handling, 'clocks'>, step: ClockStep): ClockView | undefined => clocks.filter((clock) => clock.step === step).slice(-1)[0]
