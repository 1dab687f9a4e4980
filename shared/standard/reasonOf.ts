import { reasonCatalogue } from './reasonCatalogue.ts'
import type { Reason } from './reason.ts'

const byCode = new Map(reasonCatalogue.map((reason) => [reason.code, reason]))

/** The option behind a code, active or retired, or undefined when the catalogue has none. */
export const reasonOf = (code: string): Reason | undefined => byCode.get(code)
