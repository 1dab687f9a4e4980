import { installationWords } from '@haochaping/shared/words/commandWords.ts'
import { ConfigError } from '../config.ts'
import { failureName } from './failureName.ts'

/** Why an installation could not be opened: incomplete settings are named, anything else is told by its kind. */
export const openingFailure = (error: unknown): string =>
  error instanceof ConfigError ? error.message : installationWords.unreachable(failureName(error))
