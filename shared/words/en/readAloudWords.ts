import type { readAloudWords as chinese } from '../readAloudWords.ts'
import type { Wording } from './wording.ts'

export const readAloudWords: Wording<typeof chinese> = {
  begin: 'Read this page to me',
  stop: 'Stop reading',
  language: 'en-GB'
}
