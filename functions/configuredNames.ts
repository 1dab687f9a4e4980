import * as z from 'zod/mini'
import { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'
import { ConfigError } from './config.ts'
import type { Config } from './config.ts'

const Names = z.record(RegionCode, z.string().check(z.minLength(1), z.maxLength(50)))

/** The names of divisions that the configuration gives; a division without one goes by its code. Throws a ConfigError for what is no JSON of codes and names. */
export const configuredNames = ({ REGION_NAMES }: Pick<Config, 'REGION_NAMES'>): ((region: string) => string) => {
  const names = readNames(REGION_NAMES)
  return (region) => names[region] ?? region
}

const readNames = (text: string | undefined): Record<string, string> => {
  if (!text) return {}
  try {
    return Names.parse(JSON.parse(text))
  } catch {
    throw new ConfigError(serverWords.settings(['REGION_NAMES']))
  }
}
