import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { actWords } from '@haochaping/shared/words/actWords.ts'

/** What the answer to an act leaves on screen: a number that is shown once, or that an earlier sending had arrived already. */
export type Left = { contact: NonNullable<ActedOnTicket['contact']> } | { repeated: StaffCommandName }

/** What follows an act: a word that it is done, and the way back; the number stays until the page is left. */
export const useActFlow = (command: StaffCommandName, onBack: () => void): { left: Left | undefined; onDone: (acted: ActedOnTicket) => void; clear: () => void } => {
  const [left, setLeft] = useState<Left>()
  const onDone = ({ contact, repeated }: ActedOnTicket): void => {
    if (contact !== undefined) return setLeft({ contact })
    if (repeated) return setLeft({ repeated: command })
    void Taro.showToast({ title: actWords[command].done, icon: 'none' })
    onBack()
  }
  return { left, onDone, clear: () => setLeft(undefined) }
}

/** The sentence for an act that had arrived before: a number is not shown again. */
export const repeatedWords = (command: StaffCommandName): { title: string; say: string } => command === 'viewContact'
  ? { title: actPageWords.contactOnce, say: actPageWords.contactOnceSay }
  : { title: actPageWords.repeatedTitle, say: actPageWords.repeatedSay }
