import type * as chinese from '../openPageWords.ts'
import { numberWord } from '../rateWords.ts'
import { dayWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

export const openPageWords: Wording<typeof chinese.openPageWords> = {
  title: 'Public figures',
  good: (share) => ['Of the rated cases,', `${share} were rated good`],
  goodUnknown: ['Too few ratings', 'to say how good it was'],
  none: (running) => [running ? 'No cases yet this month' : 'No cases on record for this month'],
  broken: ['Bad ratings do not get through:', 'do not rely on the figures yet'],
  served: (events, rated, share) => `${events} cases, ${rated} rated (${share}). What the others think is not in these figures.`,
  noneSay: (running) => running ? 'Figures appear here once somebody has been served and has rated. Look at last month first.' : 'Please look at another month.',
  running: 'not over yet, the figures will change',
  earlier: 'Month before', later: 'Month after',
  toThisMonth: 'This month', toEarlier: 'Last month',
  kept: 'As seen last time; fetching the new ones...',
  stillOld: 'Below are the figures this phone saw last.',
  help: {
    failing: 'Bad ratings given since then may not all have been received or counted. Your receipt still holds and can be checked at any time; you can also call 12345.',
    silent: 'Nobody is testing whether bad ratings get through. Ratings given before are safe, and can be checked with their receipts.'
  },
  staleTitle: 'The figures stand still: do not rely on them yet',
  stale: (lastRatedOn, today) =>
    `${lastRatedOn === undefined ? 'No rating has been received yet' : `The last rating came on ${dayWord(lastRatedOn, today)}`}, though people have been served all along. Ratings may not be getting through.`,
  figures: 'The figures',
  rates: {
    activeGoodShare: { name: 'Good ratings', say: 'Rated "Basically satisfied" or better by people themselves. Ratings filled in by the system do not count.', nothing: 'nobody has rated yet' },
    answered: { name: 'Cases rated', say: '', nothing: 'no cases yet' },
    exclusionShare: { name: 'Bad ratings left out', say: 'Where an office says a rating is mistaken or malicious, its author is heard first, and it is left out only if two people of other offices agree. How many were left out is always shown here.', nothing: 'no bad ratings' },
    replyShare: { name: 'Bad ratings answered in time', say: 'What is overdue counts as not in time; what is not due yet does not count.', nothing: 'none due yet' },
    solvedShare: { name: 'Said to be solved, when asked', say: 'By the person, not by the office.', nothing: 'nobody has answered yet' }
  },
  silent: (count, running) => `Not rated: ${count}. They count neither as satisfied nor as dissatisfied${running ? '; some can still be rated' : ''}.`,
  noAnswer: (count) => `No answer: ${count}. They are not counted as satisfied.`,
  atLeast: (count) => `at least ${numberWord(count)}`,
  places: 'The offices',
  placesSay: 'In order of their names, not ranked: where few rate, a few points do not show who is better.',
  placeGood: (share) => `good: ${share}`,
  placeHidden: 'not shown',
  placeAnswered: (rated, events) => `${events} cases, ${rated} rated`,
  ofPlace: (parts) => parts.filter((part) => part !== '').join(', '),
  axis: (low, high) => `Bars run from ${low} to ${high}; the longer a bar, the less sure it is`,
  find: 'Find an office', findHint: 'Part of its Chinese name',
  found: (count) => count === 0 ? 'None found; try other characters' : `${count} found`,
  reasons: 'Why people were dissatisfied',
  reasonsSay: 'Only those given five times or more. One bad rating can give several.',
  noReasons: 'No reason was given five times, so none is shown.',
  times: (count) => count === 1 ? 'once' : `${numberWord(count)} times`,
  share: 'Copy the link to this page', shared: 'Link copied', notShared: 'It could not be copied; please copy it from the address bar'
}
