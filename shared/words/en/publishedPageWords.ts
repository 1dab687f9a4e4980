import type * as chinese from '../publishedPageWords.ts'
import { numberWord } from '../rateWords.ts'
import type { Wording } from './wording.ts'

export const publishedPageWords: Wording<typeof chinese.publishedPageWords> = {
  title: 'What was improved',
  entry: 'You said, they improved',
  entrySay: 'Published improvements and typical cases, in Chinese',
  heading: (count, more) => count === 0 ? ['No improvements', 'published yet'] : ['You said,', `they improved ${more ? 'these' : numberWord(count)}`],
  noneSay: 'When the same thing has been rated bad again and again, the office has put it right and a supervisor has looked at it, it is written here.',
  noPerson: 'Nobody is named, neither those who rated nor the clerks. The texts are in Chinese, as they were published.',
  kinds: { improvement: 'Improvement', typicalCase: 'Typical case' },
  because: (reason) => `Bad ratings kept saying: ${reason}`,
  on: (agency, day) => `${agency} · published ${day}`,
  happened: 'What happened', done: 'What was done', reply: 'What the office replied'
}
