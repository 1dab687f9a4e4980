import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'

/** Who does something with a 差评 of the demo city: handler or leader of the unit that has it then, the supervisor, a panel member of 司法局 or 信访局, or whoever rated. */
export type DemoDoer = 'handler' | 'leader' | 'supervisor' | 'justice' | 'petitions' | 'author'

type Usual = Exclude<StaffCommand | CitizenCommand, { command: 'rectifyByDate' | 'rateAgain' | 'reportPressure' }>

/**
 * What is done. `contact` is a call, or a letter where the citizen cannot be called; a date is promised as late as the
 * policy allows, whatever the calendar is.
 */
export type DemoCommand = Usual | { command: 'contact'; note: string; letter: string } | { command: 'rectifyByDate'; reason: string }

/** One act on a 差评 of the demo city. */
export type DemoAct = { at: Instant; who: DemoDoer; act: DemoCommand }
