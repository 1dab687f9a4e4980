import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import { dayWord, instantWord } from '@haochaping/shared/words/dayWords.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { LineField } from '../../../components/LineField.tsx'
import { Press } from '../../../components/Press.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Title } from '../../../components/Title.tsx'
import '../../../components/CaseCard.css'

type Props = { staff: readonly StaffView[]; onInvite: () => void; onOpen: (staffId: string) => void }

/** From so many on there is something to search in. */
const searchFrom = 8

/** Everybody, by unit and role; those who left at the end. */
export const StaffList = ({ staff, onInvite, onOpen }: Props) => {
  const [part, setPart] = useState('')
  const found = staff.filter(({ name, unitName }) => `${name} ${unitName}`.indexOf(part.trim()) >= 0)
  return (
    <>
      <Title>{words.heading(staff.filter(({ state }) => state === 'active').length)}</Title>
      <View className='sub'>{words.sub}</View>
      <View className='gap' />
      <PrimaryButton say={words.invite} onPress={onInvite} />
      {staff.length < searchFrom ? null : <LineField label={words.find} hint={words.findHint} value={part} maxlength={30} onWrite={setPart} />}
      <View className='gap' />
      {found.length === 0 ? <View className='sub'>{words.none}</View> : <View className='case-list'>{found.map((one) => <StaffRow key={one.staffId} member={one} onOpen={() => onOpen(one.staffId)} />)}</View>}
    </>
  )
}

const StaffRow = ({ member: { name, role, unitName, state, accounts, invitedUntil, absence }, onOpen }: { member: StaffView; onOpen: () => void }) => {
  const third = state === 'left' ? words.left : [
    words.bound(accounts), ...(invitedUntil === undefined ? [] : [words.invitedUntil(instantWord(invitedUntil))]), ...(absence === undefined ? [] : [words.away(dayWord(absence.from), dayWord(absence.to))])
  ].join(' · ')
  return (
    <Press className='case-row' onPress={onOpen}>
      <View className='grow'>
        <View className='strong'>{name}</View>
        <View className='sub'>{words.line(role, unitName)}</View>
        <View className='tiny'>{third}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  )
}
