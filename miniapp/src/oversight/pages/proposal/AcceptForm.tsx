import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { AssignmentOpening } from '@haochaping/shared/schemas/openAssignment.ts'
import type { AssignmentOpened } from '@haochaping/shared/schemas/openAssignment.ts'
import { proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { openAssignment } from '../../../api/openAssignment.ts'
import { DayChoice } from '../../../components/DayChoice.tsx'
import { LongField } from '../../../components/LongField.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { goBack, goOn } from '../../../routes.ts'
import { UnitChoice } from '../../../staff/act/UnitChoice.tsx'
import { daysOffered } from '../../../staff/form/daysOffered.ts'
import { FormFoot } from '../../../staff/form/FormFoot.tsx'
import { useSending } from '../../../staff/form/useSending.ts'
import { useTextDraft } from '../../../staff/form/useTextDraft.ts'
import { Wanting } from '../../../staff/form/Wanting.tsx'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'
import { SimilarChoice } from './SimilarChoice.tsx'

type Props = { proposal: Proposal; today: LocalDate; again: () => void }

/** 立项: which unit, by when, what is asked, and which others are taken in; or not, with a reason. */
export const AcceptForm = ({ proposal, today, again }: Props) => {
  const { agencyCode, item, reason, similar } = proposal
  const { actId, texts, write, drop } = useTextDraft(`${agencyCode} ${item} ${reason}`, 'accept')
  const [declining, setDeclining] = useState(false)
  const [also, setAlso] = useState<readonly string[]>([])
  const [pressed, setPressed] = useState(false)
  const onDone = ({ assignment: { assignmentId, state } }: AssignmentOpened): void => {
    drop()
    void Taro.showToast({ title: state === 'declined' ? words.declinedDone : words.accepted, icon: 'none' })
    if (state === 'declined') goBack()
    else goOn('/staff/pages/assignment/index', { id: assignmentId })
  }
  const { busy, trouble, send } = useSending(onDone, (why) => { if ('refused' in why && why.refused === 'notProposed') again() })
  const topic = { agencyCode, item, reason }
  const opening = AssignmentOpening.safeParse(declining ? { command: 'decline', ...topic, words: texts['why'] } : { command: 'accept', ...topic, unit: texts['unit'] ?? agencyCode, due: texts['due'], words: texts['words'], also })
  const press = (): void => {
    setPressed(true)
    if (opening.success) send(() => openAssignment({ actId, opening: opening.data }))
  }
  const labels: Record<string, string> = { unit: words.unit, due: words.day, words: declining ? words.declineWords : words.words }
  const wanting = pressed && !opening.success ? opening.error.issues.map(({ path }) => labels[String(path[0])] ?? words.wanting) : []
  return (
    <>
      {declining ? null : <SimilarChoice similar={similar} today={today} chosen={also} onChoose={setAlso} />}
      <SectionTitle>{declining ? words.decline : words.form}</SectionTitle>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      {declining ? (
        <>
          <View className='sub'>{words.declineSay}</View>
          <LongField label={words.declineWords} hint={words.declineHint} value={texts['why'] ?? ''} limit={handlingWordsLimit} onWrite={(text) => write('why', text)} />
        </>
      ) : (
        <>
          <LongField label={words.words} hint={words.wordsHint} value={texts['words'] ?? ''} limit={handlingWordsLimit} onWrite={(text) => write('words', text)} />
          <UnitChoice label={words.unit} own='' chosen={texts['unit'] ?? agencyCode} onChoose={(unit) => write('unit', unit)} />
          <DayChoice label={words.day} {...daysOffered(today)} chosen={LocalDate.safeParse(texts['due']).data} onChoose={(day) => write('due', day)} />
          <View className='tiny'>{words.daySay}</View>
        </>
      )}
      <Wanting labels={[...new Set(wanting)]} />
      <FormFoot send={declining ? words.declineSend : words.accept} busy={busy} onPress={press} />
      <View className='gap' />
      <PrimaryButton kind='quiet' say={declining ? words.form : words.decline} onPress={() => { setDeclining(!declining); setPressed(false) }} />
    </>
  )
}
