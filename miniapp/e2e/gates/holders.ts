import { peoplePageWords } from '../../../shared/words/peoplePageWords.ts'
import { undeliveredPageWords } from '../../../shared/words/undeliveredPageWords.ts'
import type { Name } from '../stage/hand.ts'
import type { PhoneLike } from '../stage/phone.ts'
import { leadsOn } from './leadsOn.ts'

const isStaff = (page: string): boolean => page.startsWith('staff/')
const isOversight = (page: string): boolean => page.startsWith('oversight/')
export const signInPage = 'pages/signIn/index'

/** Pages for administrators, each with the row that shows more of it when it is pressed. */
export const administrators: Readonly<Record<string, Name>> = {
  'staff/pages/people/index': [peoplePageWords.bound(1)],
  'staff/pages/undelivered/index': [undeliveredPageWords.gaveUp('')]
}

/** Who opens which pages: staff theirs, nobody the one for signing in, for whoever is known is led on from it at once. */
export const holders: readonly { like: PhoneLike; opens(page: string): boolean }[] = [
  { like: { person: 'zhang-weiming' }, opens: (page) => !isStaff(page) && !isOversight(page) && page !== signInPage && page !== leadsOn },
  { like: { person: 'nobody', signedInAs: 'handler-li-min' }, opens: (page) => isStaff(page) && administrators[page] === undefined },
  { like: { person: 'nobody', signedInAs: 'supervisor-shen-jing' }, opens: isOversight },
  { like: { person: 'nobody', signedInAs: 'administrator-cao-min' }, opens: (page) => administrators[page] !== undefined },
  { like: { person: 'nobody' }, opens: (page) => page === signInPage }
]
