import { activeReasons } from './activeReasons.ts'
import type { Reason } from './reason.ts'
import { retiredReasons } from './retiredReasons.ts'

/** The catalogue's version: the answer of the national norm interface of May 2020; whether a newer list exists is 来源待核. */
export const reasonCatalogueVersion = 'national-2020-05'

/** All 72 options: 40 active (8 a level) and 32 retired, which old ratings still need. Code 403 is absent from the source. */
export const reasonCatalogue: readonly Reason[] = [...activeReasons, ...retiredReasons]
