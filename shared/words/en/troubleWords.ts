import type * as chinese from '../troubleWords.ts'
import type { Wording } from './wording.ts'

export const failureWords: Wording<typeof chinese.failureWords> = {
  network: { title: 'You are offline', say: 'Please check the network and try again. What you entered is still here.' },
  timeout: { title: 'The network is too slow', say: 'Please try again where the signal is better. What you entered is still here.' },
  reply: { title: 'The answer made no sense to us', say: 'Please try again later. If it goes on, update to the newest version.' }
}

export const troubleWords: Wording<typeof chinese.troubleWords> = {
  loading: 'Loading...',
  again: 'Try again',
  signIn: 'Sign in',
  refusedTitle: 'That did not work',
  requestId: (id) => `If you ask for help, give this number: ${id}`,
  broken: 'Something is wrong with this page',
  brokenSay: 'What you entered is still here. Tap "Try again" to open it anew.',
  back: 'Back'
}

export const refusalTitles: Wording<typeof chinese.refusalTitles> = {
  signInAgain: 'Please sign in',
  signInFailed: 'You are not signed in',
  notAllowed: 'Not with this account',
  notYours: 'Not in your name',
  unknownCase: 'Not found',
  unknownCode: 'Not found',
  tooManyTries: 'Too many tries',
  photosOff: 'No photos for now',
  photoTooLarge: 'The photo is too large',
  photoNotImage: 'Not a photo',
  photoBroken: 'The photo cannot be opened',
  photoMissing: 'The photo did not arrive',
  tooManyPhotos: 'Too many photos',
  alreadyRated: 'Already rated',
  windowClosed: 'The time for rating is over',
  nothingCounted: 'No figures to export',
  exportUnknown: 'Not found',
  exportNotReady: 'Not ready yet',
  exportOver: 'No longer available',
  tooManyExports: 'Please wait for the others',
  busy: 'Too busy just now',
  serverFault: 'Not possible just now'
}
