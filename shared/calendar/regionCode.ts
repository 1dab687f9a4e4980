import * as z from 'zod/mini'

/** 行政区划代码, six digits (GB/T 2260): two each for province, city, county; '000000' is the whole country. */
export const RegionCode = z.string().check(z.regex(/^\d{6}$/))
export type RegionCode = z.infer<typeof RegionCode>

/** The significant digits: '530000' → '53', '990100' → '9901', '000000' → ''. */
const significant = (region: RegionCode): string => region.replace(/(00)+$/, '')

/** Whether `region` lies inside `area` or is it: '530000' covers '530102'. */
export const regionCovers = (area: RegionCode, region: RegionCode): boolean => region.startsWith(significant(area))

/** How narrow an area is, 0 (country) to 6 (county): the narrowest rule that covers a place wins. */
export const regionDepth = (area: RegionCode): number => significant(area).length
