import { brands, trades } from './companyNames.ts'
import { oneOf } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'

const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司'] as const

/** The name of an invented company (企业法人) of the demo city. */
export const companyName = (random: Random): string =>
  `云州${oneOf(random, brands)}${oneOf(random, trades)}${oneOf(random, forms)}`
