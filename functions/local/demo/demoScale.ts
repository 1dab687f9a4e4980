import type { DemoScale } from './demoItems.ts'

/**
 * How much of a city is loaded: thirty working days, so many service events on each. The usual scale loads in a few
 * seconds; DEMO_PER_DAY=3000 is a real hall's volume and takes a minute and a half; 0 is the people and no event at all.
 */
export const demoScale = (perDay: string | undefined = process.env['DEMO_PER_DAY']): DemoScale => {
  const wanted = /^\d+$/.test(perDay ?? '') ? Number(perDay) : NaN
  return { days: 30, perDay: wanted <= 10_000 ? wanted : 250 }
}
