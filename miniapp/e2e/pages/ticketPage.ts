import type { StaffCommandName } from '../../../shared/schemas/staffCommands.ts'
import { actPageWords } from '../../../shared/words/actPageWords.ts'
import { actChoices, actWords, wayActWords } from '../../../shared/words/actWords.ts'
import { phaseWords } from '../../../shared/words/phaseWords.ts'
import { ticketPageWords as words } from '../../../shared/words/ticketPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** What is filled in: choices by their words, then fields by their names in actWords. */
type Filled = { choose?: string; write?: Record<string, string> }

/** 差评工单, and the page on which one act is done to it, as those who may see it do. */
export const ticketPage = (hand: Hand) => {
  const send = async (command: StaffCommandName, { choose, write = {} }: Filled): Promise<void> => {
    await hand.arrives('staff/pages/act/index')
    if (choose !== undefined) await hand.press('radio', [choose])
    for (const [field, text] of Object.entries(write)) await hand.write(actWords[command].fields[field]?.label ?? '', text)
    await hand.press('button', actWords[command].send)
  }
  const does = async (command: StaffCommandName, filled: Filled = {}, by: string = actWords[command].action): Promise<void> => {
    await hand.press('button', by)
    await send(command, filled)
    await hand.arrives('staff/pages/ticket/index')
  }
  return {
    arrives: () => hand.arrives('staff/pages/ticket/index'),
    shows: (text: string) => hand.sees(text),
    stands: (phase: keyof typeof phaseWords) => hand.sees(phaseWords[phase]),
    hides: async (text: string) => { if (await hand.shows(text)) throw new Error(`the handler sees “${text}”`) },
    does,
    /** An act that stands behind 更多. */
    doesAlso: async (command: StaffCommandName, filled: Filled = {}) => {
      await hand.press('button', words.more)
      await does(command, filled)
    },
    /** 立行立改, where three ways are open. */
    rectifiesAtOnce: (plan: string) => does('rectifyNow', { write: { plan } }, wayActWords.action),
    /** Looks the number up, which is shown once, and notes that the person was reached. */
    calls: async (reason: string, note: string) => {
      await hand.press('button', actWords.viewContact.action)
      await send('viewContact', { write: { reason } })
      await hand.sees(actPageWords.contactTitle)
      await hand.press('button', actPageWords.afterCall)
      await send('recordContact', { choose: actChoices.outcome.reached, write: { note } })
      await hand.arrives('staff/pages/ticket/index')
    },
    /** Notes that the person was reached, by the number looked up before. */
    reached: (note: string) => does('recordContact', { choose: actChoices.outcome.reached, write: { note } })
  }
}
