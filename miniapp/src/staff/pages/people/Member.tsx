import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import type { StaffChange } from '@haochaping/shared/schemas/changeStaff.ts'
import type { StaffInvitation } from '@haochaping/shared/schemas/staffInvitation.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { changeStaff } from '../../../api/changeStaff.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Title } from '../../../components/Title.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { Changes } from './Changes.tsx'

type Props = { member: StaffView; again: () => void; onInvited: (invitation: StaffInvitation) => void; onBack: () => void }

/** One account: what may be changed of it, and what was. */
export const Member = ({ member, again, onInvited, onBack }: Props) => {
  const { staffId, name, role, unitName, state, accounts, invitedUntil, history } = member
  const [trouble, setTrouble] = useState<Trouble>()
  const change = async (asked: StaffChange): Promise<void> => {
    const outcome = await changeStaff({ staffId, change: asked })
    setTrouble(isTold(outcome) ? undefined : outcome)
    if (!isTold(outcome)) return
    again()
    if (outcome.told.invitation !== undefined) onInvited(outcome.told.invitation)
  }
  return (
    <>
      <Title>{name}</Title>
      <View className='sub'>{words.line(role, unitName)}</View>
      <View className='tiny'>{state === 'left' ? words.left : [words.bound(accounts), ...(invitedUntil === undefined ? [] : [words.invitedUntil(instantWord(invitedUntil))])].join(' · ')}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      {state === 'left' ? null : <Changes member={member} onChange={change} />}
      <SectionTitle>{words.history}</SectionTitle>
      <View className='card'>
        {history.filter(({ fact }) => words.facts[fact] !== undefined).map(({ at, fact, hash }) => (
          <View key={hash} className='sub'>{`${words.facts[fact] ?? ''} · ${instantWord(at)}`}</View>
        ))}
      </View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={words.back} onPress={onBack} />
    </>
  )
}
