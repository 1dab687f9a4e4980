import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actChoices, actWords } from '@haochaping/shared/words/actWords.ts'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { View } from '@tarojs/components'
import { Choice } from '../../components/Choice.tsx'
import { DayChoice } from '../../components/DayChoice.tsx'
import { LineField } from '../../components/LineField.tsx'
import { LongField } from '../../components/LongField.tsx'
import { PhotoField } from '../../components/PhotoField.tsx'
import type { ActField } from './actFields.ts'
import { UnitChoice } from './UnitChoice.tsx'
import type { Acting } from './useAct.ts'

type Props = { field: ActField; command: StaffCommandName; ticket: TicketView; acting: Acting; onBusy: (busy: boolean) => void }

/** One thing that an act asks for. */
export const FieldOf = ({ field: { name, kind }, command, ticket, acting: { draft, change, wanting }, onBusy }: Props) => {
  const { label, hint } = actWords[command].fields[name] ?? { label: '', hint: '' }
  const value = draft.texts[name]
  const write = (text: string): void => change({ texts: { ...draft.texts, [name]: text } })
  const below = wanting.includes(name) ? actPageWords.tooShort : undefined
  if (kind === 'words') return <LongField label={label} hint={hint} value={value ?? ''} limit={handlingWordsLimit} below={below} onWrite={write} />
  if (kind === 'line') return <LineField label={label} hint={hint} value={value ?? ''} maxlength={handlingWordsLimit} below={below} onWrite={write} />
  if (kind === 'day') return <DayChoice label={label} from={ticket.promise.from} to={ticket.promise.to} chosen={value} onChoose={write} />
  if (kind === 'unit') return <UnitChoice label={label} own={ticket.handling.unit} chosen={value} onChoose={write} />
  if (kind === 'photos') return <PhotoField eventId={ticket.eventId} as='staff' photos={draft.photos} onChange={(photos) => change({ photos })} onBusy={onBusy} />
  return (
    <View className='line-field'>
      <View className='sub'>{label}</View>
      <Choice label={label} options={Object.entries(actChoices[kind]).map(([key, say]) => ({ key, say }))} chosen={value} onChoose={write} />
    </View>
  )
}
