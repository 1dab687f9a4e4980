import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { actWords } from '@haochaping/shared/words/actWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { a11y } from '../../components/a11y.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Title } from '../../components/Title.tsx'
import { About } from './About.tsx'
import { isWritten } from '../state/staffDrafts.ts'
import { actFields } from './actFields.ts'
import { ActTrouble } from './ActTrouble.tsx'
import { FieldOf } from './FieldOf.tsx'
import { ReplyCheckUp } from './ReplyCheckUp.tsx'
import { useAct } from './useAct.ts'
import { WayChoice } from './WayChoice.tsx'
import './ActForm.css'

type Props = { ticket: TicketView; command: StaffCommandName; again: () => void; onCommand: (command: StaffCommandName) => void; onDone: (acted: ActedOnTicket) => void }

/** One act on a ticket: what it means, what it asks, what stands in its way. Key it by the command. */
export const ActForm = ({ ticket, command, again, onCommand, onDone }: Props) => {
  const acting = useAct({ ticket, command, again, onDone })
  const [photosBusy, setPhotosBusy] = useState(false)
  const [hinted, setHinted] = useState(false)
  const { draft, missing, wanting, busy, send, change } = acting
  const { title, say, send: sendWord, fields } = actWords[command]
  const allowed = ticket.can.includes(command)
  const unsure = command === 'reply' && (draft.texts['words'] ?? '') !== '' && missing.some((check) => !draft.confirmed.includes(check))
  const press = (): void => {
    setHinted(unsure)
    if (!busy && !photosBusy && !unsure) send()
  }
  if (!allowed && !isWritten(draft)) return <ActTrouble acting={acting} allowed={false} />
  return (
    <>
      <View className='sub'>{ticket.item}</View>
      <Title>{title}</Title>
      <View className='sub'>{say}</View>
      <ActTrouble acting={acting} allowed={allowed} />
      <WayChoice can={ticket.can} command={command} onCommand={onCommand} />
      <About ticket={ticket} command={command} />
      {actFields[command].map((field) => <FieldOf key={field.name} field={field} command={command} ticket={ticket} acting={acting} onBusy={setPhotosBusy} />)}
      {command === 'reply' && (draft.texts['words'] ?? '') !== '' ? <ReplyCheckUp missing={missing} confirmed={draft.confirmed} onConfirm={(confirmed) => change({ confirmed })} /> : null}
      {wanting.length === 0 ? null : <View className='sub tone-alarm act-wanting' {...a11y('alert', { live: 'assertive' })}>{words.fill(wanting.map((name) => fields[name]?.label ?? name))}</View>}
      {hinted && unsure ? <View className='sub tone-alarm act-wanting' {...a11y('alert', { live: 'assertive' })}>{refusalWords.replyIncomplete}</View> : null}
      {allowed ? <View className='act-send'><PrimaryButton say={busy ? words.sending : sendWord} busy={busy || photosBusy} idle={unsure} onPress={press} /></View> : null}
      {actFields[command].length === 0 ? null : <View className='tiny act-kept'>{words.draftKept}</View>}
    </>
  )
}
