import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { titleWord } from '@haochaping/shared/words/caseWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import type { Trouble } from '../../api/outcome.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { goHome } from '../../routes.ts'
import { useOutbox } from '../../state/outbox.ts'
import { sendRating } from '../../state/sendRating.ts'
import { keyOf } from '../../state/session.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

type Props = { theCase: CaseGlance; asked: SubmitRating; why: Trouble | undefined; onChange: () => void }

/**
 * A rating that lies in the outbox: sent again by itself, or now, or taken out to be changed. Its id stays the same,
 * so if the first sending did arrive, that one stands and its receipt says so.
 */
export const Kept = ({ theCase, asked, why, onChange }: Props) => {
  const words = spoken(ratePageWords)
  const [trouble, setTrouble] = useState(why)
  const [busy, setBusy] = useState(false)
  const send = (): void => {
    setBusy(true)
    void sendRating(asked).then((sent) => {
      setBusy(false)
      setTrouble('kept' in sent ? sent.kept : undefined)
    })
  }
  const change = (): void => {
    useOutbox.getState().drop(keyOf(theCase.eventId))
    onChange()
  }
  useDidShow(send)
  useEffect(() => {
    if (why === undefined) send() // opened later, not just now kept: a good moment to try
  }, [])
  const foot = <><PrimaryButton say={busy ? words.sending : words.tryNow} busy={busy} onPress={send} /><PrimaryButton kind='quiet' say={words.backToCases} onPress={goHome} /></>
  return (
    <Screen title={words.title} foot={foot}>
      <View className='sub'>{spoken(titleWord)(theCase)}</View>
      <Title>{words.keptTitle}</Title>
      <View className='sub'>{words.keptHelp}</View>
      <View className='gap' />
      <View className='card strong'>{words.keptLevel(spoken(levelWords)[asked.level])}</View>
      {trouble === undefined || busy ? null : <TroubleNotice trouble={trouble} />}
      {busy ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={words.changeIt} onPress={change} /></>}
    </Screen>
  )
}
