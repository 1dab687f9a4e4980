import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { actWords } from '@haochaping/shared/words/actWords.ts'

/** What the answer to an act leaves on screen: a number that is shown once, or that an earlier sending had arrived already. */
export type Left = { contact: NonNullable<ActedOnTicket['contact']> } | { repeated: StaffCommandName }

type Flow = { left: Left | undefined; after: TicketView | undefined; onDone: (acted: ActedOnTicket) => void; clear: () => void }

/** What follows an act: a word that it is done, and the way back; the number stays until the page is left. `after`: the ticket as a look at the number left it, for the act that goes on from there. */
export const useActFlow = (command: StaffCommandName, onBack: () => void): Flow => {
  const [left, setLeft] = useState<Left>()
  const [after, setAfter] = useState<TicketView>()
  const onDone = ({ ticket, contact, repeated }: ActedOnTicket): void => {
    if (contact !== undefined) {
      setAfter(ticket)
      return setLeft({ contact })
    }
    if (repeated) return setLeft({ repeated: command })
    void Taro.showToast({ title: actWords[command].done, icon: 'none' })
    onBack()
  }
  return { left, after, onDone, clear: () => setLeft(undefined) }
}

/** The sentence for an act that had arrived before: a number is not shown again. */
export const repeatedWords = (command: StaffCommandName): { title: string; say: string } => command === 'viewContact'
  ? { title: actPageWords.contactOnce, say: actPageWords.contactOnceSay }
  : { title: actPageWords.repeatedTitle, say: actPageWords.repeatedSay }
