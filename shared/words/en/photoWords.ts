import type * as chinese from '../photoWords.ts'
import type { Wording } from './wording.ts'

export const photoWords: Wording<typeof chinese.photoWords> = {
  title: 'Photos (optional)',
  hint: (most) => `At most ${most}. Where and when they were taken is removed by itself.`,
  count: (held, most) => `${held} of ${most}`,
  add: 'Add photos',
  addLabel: (free) => `Add photos, room for ${free} more`,
  full: 'There is no room for more photos',
  look: (at) => `Photo ${at}, open to see it large`,
  gone: (at) => `Photo ${at} cannot be seen for now`,
  remove: 'Remove',
  removeLabel: (at) => `Remove photo ${at}`,
  waiting: 'Waiting',
  uploading: (percent) => `Sending ${percent}%`,
  checking: 'Checking',
  failed: (at) => `Photo ${at} was not sent`,
  retry: 'Send again',
  retryLabel: (at) => `Send photo ${at} again`,
  said: (count) => count === 1 ? '1 photo' : `${count} photos`
}
