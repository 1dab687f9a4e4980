import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { Notice } from '../../components/Notice.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { ActForm } from './ActForm.tsx'
import { ContactOnce } from './ContactOnce.tsx'
import { repeatedWords, useActFlow } from './useActFlow.ts'

type Props = { ticket: TicketView; command: StaffCommandName; again: () => void; onCommand: (command: StaffCommandName) => void; onBack: () => void }

/** An act from its form to what it leaves behind; the same on a page of its own and beside the list. */
export const ActDesk = ({ ticket: read, command, again, onCommand, onBack }: Props) => {
  const { left, after, onDone, clear } = useActFlow(command, onBack)
  // One's own act may be answered before the ticket is read anew: nobody else was faster then.
  const ticket = after !== undefined && after.turn > read.turn ? after : read
  if (left === undefined) return <ActForm key={command} ticket={ticket} command={command} again={again} onCommand={onCommand} onDone={onDone} />
  const goOn = (next: StaffCommandName): void => {
    clear()
    again()
    onCommand(next)
  }
  if ('contact' in left) {
    const mayRecord = ticket.can.includes('recordContact')
    return <ContactOnce contact={left.contact} onAfterCall={mayRecord ? () => goOn('recordContact') : undefined} onBack={onBack} />
  }
  return (
    <Notice tone='calm' {...repeatedWords(left.repeated)}>
      <PrimaryButton say={words.back} onPress={onBack} />
    </Notice>
  )
}
