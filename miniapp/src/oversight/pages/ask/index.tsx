import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Period } from '@haochaping/shared/indicators/period.ts'
import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import { AssignmentOpening } from '@haochaping/shared/schemas/openAssignment.ts'
import { askPageWords as words, proposalPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { openAssignment } from '../../../api/openAssignment.ts'
import { DayChoice } from '../../../components/DayChoice.tsx'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { LongField } from '../../../components/LongField.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Title } from '../../../components/Title.tsx'
import { goOn } from '../../../routes.ts'
import { UnitChoice } from '../../../staff/act/UnitChoice.tsx'
import { daysOffered } from '../../../staff/form/daysOffered.ts'
import { FormFoot } from '../../../staff/form/FormFoot.tsx'
import { useSending } from '../../../staff/form/useSending.ts'
import { useTextDraft } from '../../../staff/form/useTextDraft.ts'
import { Wanting } from '../../../staff/form/Wanting.tsx'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'
import { useParams } from '../../useParams.ts'

/** 请说明情况: about a place, in a period, a figure or a sign; the names stand in the address, for they are of no person. */
const AskPage = () => {
  const { place = '', name = '', period: asked, signal } = useParams()
  const period = Period.safeParse(asked).data
  const today = localDateOf(new Date(Date.now()).toISOString())
  const { actId, texts, write, drop } = useTextDraft(`${place} ${asked ?? ''} ${signal ?? ''}`, 'ask')
  const [pressed, setPressed] = useState(false)
  const { busy, trouble, send } = useSending<{ assignment: { assignmentId: string } }>(({ assignment }) => {
    drop()
    void Taro.showToast({ title: words.done, icon: 'none' })
    goOn('/staff/pages/assignment/index', { id: assignment.assignmentId })
  })
  const opening = AssignmentOpening.safeParse({ command: 'ask', place, ...(period === undefined ? {} : { period }), ...(signal === undefined ? {} : { signal }), unit: texts['unit'] ?? place, due: texts['due'], words: texts['words'] })
  const labels: Record<string, string> = { unit: words.unit, due: words.day, words: words.words }
  const wanting = pressed && !opening.success ? [...new Set(opening.error.issues.map(({ path }) => labels[String(path[0])] ?? proposalPageWords.wanting))] : []
  const press = (): void => {
    setPressed(true)
    if (opening.success) send(() => openAssignment({ actId, opening: opening.data }))
  }
  return (
    <Screen title={words.title}>
      <View className='sub'>{[name, period === undefined ? '' : periodWord(period, today), signal ?? ''].filter((part) => part !== '').join(' · ')}</View>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.say}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      <LongField label={words.words} hint={words.wordsHint} value={texts['words'] ?? ''} limit={handlingWordsLimit} onWrite={(text) => write('words', text)} />
      <UnitChoice label={words.unit} own='' chosen={texts['unit'] ?? place} onChoose={(unit) => write('unit', unit)} />
      <DayChoice label={words.day} {...daysOffered(today)} chosen={LocalDate.safeParse(texts['due']).data} onChoose={(day) => write('due', day)} />
      <View className='tiny'>{proposalPageWords.daySay}</View>
      <Wanting labels={wanting} />
      <FormFoot send={words.send} busy={busy} onPress={press} />
    </Screen>
  )
}

export default guarded(AskPage)
