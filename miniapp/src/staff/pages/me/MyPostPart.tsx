import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MyPost } from '@haochaping/shared/schemas/whoAmI.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { mePageWords as words } from '@haochaping/shared/words/mePageWords.ts'
import { setAbsence } from '../../../api/setAbsence.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Title } from '../../../components/Title.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { AbsenceForm } from './AbsenceForm.tsx'

/** The post, whom one stands in for, and the own absence. */
export const MyPostPart = ({ post, again }: { post: MyPost; again: () => void }) => {
  const { name, role, unitName, standsInFor, absence, deputies } = post
  const [writing, setWriting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const save = async (asked: Parameters<typeof setAbsence>[0]): Promise<void> => {
    const outcome = await setAbsence(asked)
    setTrouble(isTold(outcome) ? undefined : outcome)
    if (!isTold(outcome)) return
    setWriting(false)
    again()
  }
  const deputy = absence === undefined ? '' : deputies.find(({ staffId }) => staffId === absence.deputy)?.name ?? words.someone
  return (
    <>
      <Title>{name}</Title>
      <View className='sub'>{words.post(role, unitName)}</View>
      <View className='gap' />
      <View className='aside sub'>{words.duties[role]}</View>
      {standsInFor.length === 0 ? null : (
        <>
          <SectionTitle>{words.standIn}</SectionTitle>
          <View className='card'>
            {standsInFor.map((one) => <View key={one.staffId} className='text'>{words.colleague(one.name, one.role)}</View>)}
            <View className='tiny'>{words.standInSay}</View>
          </View>
        </>
      )}
      <SectionTitle>{words.absence}</SectionTitle>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      {writing ? <AbsenceForm post={post} onSave={(asked) => save({ absence: asked })} onCancel={() => setWriting(false)} /> : (
        <View className='card'>
          <View className='text'>{absence === undefined ? words.present : words.away(dayWord(absence.from), dayWord(absence.to, absence.from), deputy)}</View>
          <View className='tiny'>{words.absenceSay}</View>
          <View className='button-row'>
            <PrimaryButton kind='quiet' say={absence === undefined ? words.set : words.change} onPress={() => setWriting(true)} />
            {absence === undefined ? null : <PrimaryButton kind='quiet' say={words.end} onPress={() => { void save({}) }} />}
          </View>
        </View>
      )}
    </>
  )
}
