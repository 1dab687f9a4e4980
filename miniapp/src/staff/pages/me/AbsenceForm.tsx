import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Absence } from '@haochaping/shared/schemas/absence.ts'
import type { MyPost } from '@haochaping/shared/schemas/whoAmI.ts'
import { mePageWords as words } from '@haochaping/shared/words/mePageWords.ts'
import { myTickets } from '../../../api/myTickets.ts'
import { a11y } from '../../../components/a11y.ts'
import { Choice } from '../../../components/Choice.tsx'
import { DayChoice } from '../../../components/DayChoice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'

type Props = { post: MyPost; onSave: (absence: Absence) => Promise<void>; onCancel: () => void }

/** How far ahead an absence may begin, and how long it may be chosen here, in days (our choice: five weeks on a sheet). */
const ahead = 34

/** From when to when one is away, and who stands in. What day it is the server says, for a phone's clock may be wrong. */
export const AbsenceForm = (props: Props) => {
  const { outcome, again } = useAsk(() => myTickets({ view: 'today' }))
  if (props.post.deputies.length === 0) return <View className='card'><View className='text'>{words.noDeputy}</View><View className='gap' /><PrimaryButton kind='quiet' say={words.cancel} onPress={props.onCancel} /></View>
  if (outcome === undefined) return <Skeleton cards={1} />
  return 'told' in outcome ? <Days {...props} today={outcome.told.today} /> : <StaffTrouble trouble={outcome} again={again} />
}

const Days = ({ post, today, onSave, onCancel }: Props & { today: LocalDate }) => {
  const [from, setFrom] = useState<LocalDate>()
  const [to, setTo] = useState<LocalDate>()
  const [deputy, setDeputy] = useState<string>()
  const [state, setState] = useState<'writing' | 'wanting' | 'busy'>('writing')
  const whole = from !== undefined && to !== undefined && to >= from && deputy !== undefined
  const save = async (): Promise<void> => {
    if (!whole) return setState('wanting')
    setState('busy')
    await onSave({ from, to, deputy })
    setState('writing')
  }
  return (
    <View className='card'>
      <DayChoice label={words.from} from={today} to={addDays(today, ahead)} chosen={from} onChoose={setFrom} />
      {from === undefined ? null : <DayChoice label={words.to} from={from} to={addDays(from, ahead)} chosen={to} onChoose={setTo} />}
      <View className='line-field'>
        <View className='sub'>{words.deputy}</View>
        <Choice label={words.deputy} options={post.deputies.map(({ staffId, name, role }) => ({ key: staffId, say: words.colleague(name, role) }))} chosen={deputy} onChoose={setDeputy} />
      </View>
      {state === 'wanting' && !whole ? <View className='sub tone-alarm' {...a11y('alert', { live: 'assertive' })}>{words.fill}</View> : null}
      <View className='gap' />
      <PrimaryButton say={words.save} busy={state === 'busy'} onPress={() => { if (state !== 'busy') void save() }} />
      <PrimaryButton kind='quiet' say={words.cancel} onPress={onCancel} />
    </View>
  )
}
