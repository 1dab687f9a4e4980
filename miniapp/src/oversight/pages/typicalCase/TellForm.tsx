import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { personalDataIn } from '@haochaping/shared/privacy/personalDataIn.ts'
import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import { CaseTelling } from '@haochaping/shared/schemas/publishCase.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { assignmentPageWords } from '@haochaping/shared/words/assignmentPageWords.ts'
import { typicalCasePageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { publishCase } from '../../../api/publishCase.ts'
import { LongField } from '../../../components/LongField.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Title } from '../../../components/Title.tsx'
import { goBack } from '../../../routes.ts'
import { personalIn } from '../../../staff/assignment/personalIn.ts'
import { FormFoot } from '../../../staff/form/FormFoot.tsx'
import { useSending } from '../../../staff/form/useSending.ts'
import { useTextDraft } from '../../../staff/form/useTextDraft.ts'
import { Wanting } from '../../../staff/form/Wanting.tsx'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'

const fields = [['happened', words.happened, words.happenedHint], ['done', words.done, words.doneHint], ['reply', words.reply, words.replyHint]] as const

/** What happened, what was done and what the unit replied, which begins with its own words. */
export const TellForm = ({ ticket }: { ticket: TicketView }) => {
  const { actId, texts, write, drop } = useTextDraft(ticket.eventId, 'typicalCase')
  const [pressed, setPressed] = useState(false)
  const { busy, trouble, send } = useSending<unknown>(() => {
    drop()
    void Taro.showToast({ title: words.sent, icon: 'none' })
    goBack()
  })
  const own: Record<string, string | undefined> = { done: ticket.handling.works[ticket.handling.works.length - 1]?.words, reply: ticket.handling.reply?.words }
  const textOf = (name: string): string => texts[name] ?? own[name] ?? ''
  const telling = CaseTelling.safeParse({ command: 'publish', happened: textOf('happened'), done: textOf('done'), reply: textOf('reply') })
  const found = (name: string) => {
    const here = personalDataIn(textOf(name), [])
    return here.length > 0 ? here : personalIn(trouble, name)
  }
  const clean = fields.every(([name]) => personalDataIn(textOf(name), []).length === 0)
  const wanting = pressed && !telling.success ? telling.error.issues.flatMap(({ path }) => fields.find(([name]) => name === path[0])?.[1] ?? []) : []
  const press = (): void => {
    setPressed(true)
    if (telling.success && clean) send(() => publishCase({ eventId: ticket.eventId, actId, telling: telling.data }))
  }
  if (ticket.handling.phase !== 'closed') return <Notice tone='calm' title={words.title} say={words.notClosed} whole />
  return (
    <>
      <View className='sub'>{ticket.item}</View>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.say}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      {fields.map(([name, label, hint]) => {
        const personal = found(name)
        return <LongField key={name} label={label} hint={hint} value={textOf(name)} limit={handlingWordsLimit} below={personal.length === 0 ? undefined : assignmentPageWords.takeOut(personal)} onWrite={(text) => write(name, text)} />
      })}
      <Wanting labels={[...new Set(wanting)]} />
      <FormFoot send={words.send} busy={busy} idle={!clean} onPress={press} />
    </>
  )
}
