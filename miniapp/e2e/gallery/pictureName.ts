import type { Place } from '../stage/places.ts'
import type { Look } from './looks.ts'

export type Shown = { page: string; look: Look; place: Place }

/** The page without what every page's path has: pages-rate, oversight-summary. */
export const pageName = (page: string): string => page.replace(/\/index$/, '').replace(/(?<=.)\/pages\//, '/').replaceAll('/', '-')

/** The file of one picture, e.g. pages-rate.elder.alipay.png: sorted by page, then look, then platform. */
export const pictureName = ({ page, look, place }: Shown): string => `${pageName(page)}.${look}.${place}.png`
