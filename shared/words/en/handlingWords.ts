import type { Handling } from '../../schemas/handling.ts'
import type * as chinese from '../handlingWords.ts'
import { dayWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

export const groundWords: Wording<typeof chinese.groundWords> = { mistaken: 'a mistaken rating (a wrong tap, perhaps)', malicious: 'a malicious rating' }

export const verdictWords: Wording<typeof chinese.verdictWords> = { satisfied: 'Solved, I am satisfied', partly: 'Solved in part', not: 'Not solved' }

export const waitingFor: Wording<typeof chinese.waitingFor> = {
  accept: 'Accepting it', contact: 'Contacting you', rectify: 'Putting it right', reply: 'The reply to you', followUp: 'Your verdict', appeal: 'The appeal', supervision: 'The answer to the supervisor', decide: 'The supervisor\'s work'
}

const ways: Record<NonNullable<Handling['way']>['way'], string> = { immediate: 'To be put right at once', limited: 'A date was set to put it right', explain: 'The rules do not allow it; this is explained' }

export const wayWord: Wording<typeof chinese.wayWord> = ({ way, promised }, near) =>
  promised === undefined ? ways[way] : `${ways[way]}, promised by ${dayWord(promised, near)}`

const inQuotes = (words: string): string => `"${words.replace(/["“”]/g, '\'')}"`

export const happenedWords: Wording<typeof chinese.happenedWords> = {
  acceptedBy: (unit) => `${unit} accepted it`,
  repliedBy: (unit) => `${unit} replied to you`,
  wroteBy: (unit) => `${unit} wrote to you`,
  transferredTo: (unit) => `Passed on to ${unit}`,
  keepsClock: 'Passing it on does not start the time again; the reply to you is due as before',
  tried: (n) => n === 1 ? 'Tried to contact you, without success' : `Tried to contact you ${n} times, without success`,
  declined: 'You were contacted and did not wish to say more',
  unreachable: 'You could not be contacted after several tries; it goes on with what is known',
  contactOver: 'The step of contacting you is over',
  viewed: (reason) => `Reason for looking: ${reason}`,
  viewedNote: 'Only to contact you about this; that somebody looked is on record',
  laterLimited: 'First meant to be put right at once; later a date was set',
  byRule: (rule) => `By this rule: ${rule}`,
  extensionReason: (reason) => `Reason for the extension: ${reason}`,
  decision: (reason) => `Decision: ${reason}`,
  newDate: (day) => `To be put right by ${day}`,
  claims: (ground) => `The office says this is ${ground}`,
  stillCounts: 'Until it is decided your rating counts as usual',
  opinion: (words) => `Opinion on the appeal: ${inQuotes(words)}`,
  staysVisible: 'Your rating and all that happened are still here for you to see',
  judged: (verdict) => `Your verdict: ${verdict}`,
  notCountedAsGood: 'You gave no verdict, which is not counted as satisfied',
  reopened: (round) => `Sent back to the office, round ${round}`,
  orderedBySystem: 'Overdue, so the system called it in',
  answerBy: (day) => `To be answered by ${day}`,
  ratedAgain: (level) => `You rated again: "${level}"`,
  privateReport: 'Only supervisors of another office see this; those who handle it do not',
  said: (words) => inQuotes(words)
}

const late = (workdays: number): string => workdays === 1 ? '1 working day late' : `${workdays} working days late`

export const lateWords: Wording<typeof chinese.lateWords> = {
  ended: (workdays) => workdays === 0 ? 'after the due time' : late(workdays),
  running: (what, workdays) => workdays === 0 ? `${what}: overdue` : `${what}: ${late(workdays)}`,
  wasDue: (day) => `Was due by ${day}`
}

export const comingWords: Wording<typeof chinese.comingWords> = {
  now: {
    received: (unit) => `${unit} is to accept it`,
    accepted: (unit) => `${unit} is to contact you`,
    contacted: (unit) => `${unit} is deciding how to put it right`,
    rectifying: () => 'It is being put right',
    explaining: () => 'An explanation for you is being written',
    rectified: () => 'It has been put right; the reply is being written',
    replied: () => 'Has it been put right? Please say',
    withSupervisor: () => 'A supervisor is looking into it',
    closed: () => '', excluded: () => ''
  },
  then: { accept: 'Accepted by the office', contact: 'You are contacted', rectify: 'Put right', reply: 'Reply to you', followUp: 'You say whether it was put right' },
  appeal: 'Another office is reviewing this rating',
  hearing: (day) => `You are heard until ${day}`,
  order: (unit) => `A supervisor has asked ${unit} for an answer`,
  still: 'You can still give your verdict',
  supervisorNote: 'You said it is not solved. It is with a supervisor, and you will be told the outcome'
}
