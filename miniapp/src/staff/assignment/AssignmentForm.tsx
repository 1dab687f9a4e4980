import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { personalDataIn } from '@haochaping/shared/privacy/personalDataIn.ts'
import { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { AssignmentCommandName, AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentActWords, assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { actOnAssignment } from '../../api/actOnAssignment.ts'
import { DayChoice } from '../../components/DayChoice.tsx'
import { LongField } from '../../components/LongField.tsx'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { daysOffered } from '../form/daysOffered.ts'
import { FormFoot } from '../form/FormFoot.tsx'
import { useSending } from '../form/useSending.ts'
import { useTextDraft } from '../form/useTextDraft.ts'
import { Wanting } from '../form/Wanting.tsx'
import { StaffTrouble } from '../StaffTrouble.tsx'
import { personalIn } from './personalIn.ts'

type Props = { assignment: AssignmentView; command: AssignmentCommandName; again: () => void }

/** One act on an assignment. What is to be published begins with what the unit has answered. */
export const AssignmentForm = ({ assignment, command, again }: Props) => {
  const { assignmentId, turn, today, answer } = assignment
  const { action, say, send: sendWord, done, label, hint, dayLabel } = assignmentActWords[command]
  const { actId, texts, write, drop } = useTextDraft(assignmentId, command)
  const [pressed, setPressed] = useState(false)
  const { busy, trouble, send } = useSending<unknown>(() => {
    drop()
    void Taro.showToast({ title: done, icon: 'none' })
    again()
  }, (why) => { if ('refused' in why && (why.refused === 'movedOn' || why.refused === 'notNow')) again() })
  const written = texts['words'] ?? (command === 'publish' ? answer?.words ?? '' : '')
  const act = AssignmentCommand.safeParse({ command, words: written, ...(command === 'sendBack' ? { due: texts['due'] } : {}) })
  const personal = command === 'publish' ? personalDataIn(written, []) : []
  const told = personalIn(trouble, 'words')
  const wanting = pressed && !act.success ? [...new Set(act.error.issues.map(({ path }) => path[0] === 'due' ? dayLabel : label))] : []
  const press = (): void => {
    setPressed(true)
    if (act.success && personal.length === 0) send(() => actOnAssignment({ assignmentId, actId, turn, act: act.data }))
  }
  return (
    <>
      <SectionTitle>{action}</SectionTitle>
      <View className='sub'>{say}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      <LongField label={label} hint={hint} value={written} limit={handlingWordsLimit} below={personal.length + told.length === 0 ? undefined : words.takeOut(personal.length > 0 ? personal : told)} onWrite={(text) => write('words', text)} />
      {command === 'sendBack' ? <DayChoice label={dayLabel} {...daysOffered(today)} chosen={LocalDate.safeParse(texts['due']).data} onChoose={(day) => write('due', day)} /> : null}
      <Wanting labels={wanting} />
      <FormFoot send={sendWord} busy={busy} idle={personal.length > 0} onPress={press} />
    </>
  )
}
