import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { handlingWordsLimit } from '@haochaping/shared/schemas/actOnTicket.ts'
import { CaseTelling } from '@haochaping/shared/schemas/publishCase.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { typicalCasePageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { publishCase } from '../../../api/publishCase.ts'
import { LongField } from '../../../components/LongField.tsx'
import { Title } from '../../../components/Title.tsx'
import { goBack } from '../../../routes.ts'
import { FormFoot } from '../../../staff/form/FormFoot.tsx'
import { useSending } from '../../../staff/form/useSending.ts'
import { useTextDraft } from '../../../staff/form/useTextDraft.ts'
import { Wanting } from '../../../staff/form/Wanting.tsx'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'

/** A typical case taken back, with the reason. */
export const WithdrawForm = ({ ticket }: { ticket: TicketView }) => {
  const { actId, texts, write, drop } = useTextDraft(ticket.eventId, 'withdrawCase')
  const [pressed, setPressed] = useState(false)
  const { busy, trouble, send } = useSending<unknown>(() => {
    drop()
    void Taro.showToast({ title: words.withdrawn, icon: 'none' })
    goBack()
  })
  const telling = CaseTelling.safeParse({ command: 'withdraw', words: texts['words'] })
  const press = (): void => {
    setPressed(true)
    if (telling.success) send(() => publishCase({ eventId: ticket.eventId, actId, telling: telling.data }))
  }
  return (
    <>
      <View className='sub'>{ticket.item}</View>
      <Title>{words.withdrawHeading}</Title>
      <View className='sub'>{words.withdrawSay}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      <LongField label={words.withdrawWords} hint={words.withdrawHint} value={texts['words'] ?? ''} limit={handlingWordsLimit} onWrite={(text) => write('words', text)} />
      <Wanting labels={pressed && !telling.success ? [words.withdrawWords] : []} />
      <FormFoot send={words.withdraw} busy={busy} onPress={press} />
    </>
  )
}
