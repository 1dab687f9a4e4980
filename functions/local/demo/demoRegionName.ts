import { demoRegion } from '../../demo/agencies.ts'

/** The name of the invented city. */
export const demoRegionNames = { [demoRegion]: '云州市' }

/** What the divisions of the invented city are called. */
export const demoRegionName = (region: string): string => (demoRegionNames as Record<string, string>)[region] ?? region
