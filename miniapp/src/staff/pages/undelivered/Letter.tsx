import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { undeliveredPageWords as words } from '@haochaping/shared/words/undeliveredPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'

type Props = { letter: Undelivered; open: boolean; onOpen: () => void; onClose: () => void; onSend: () => Promise<void> }

/** One message that did not arrive; opened, what was tried, and what sending it again does before it is done. */
export const Letter = ({ letter: { title, audience, item, projectNo, at, attempts }, open, onOpen, onClose, onSend }: Props) => {
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    await onSend()
    setBusy(false)
  }
  return (
    <View className='letter'>
      <Press className='case-row' aria={{ expanded: open }} onPress={open ? onClose : onOpen}>
        <View className='grow'>
          <View className='strong'>{title}</View>
          <View className='sub'>{words.about([words.audiences[audience], item, projectNo])}</View>
          <View className='tiny'>{words.gaveUp(instantWord(at))}</View>
        </View>
        <View className='case-chevron' />
      </Press>
      {open ? (
        <View className='letter-body'>
          {attempts.map((attempt, place) => <View key={place} className='tiny letter-attempt'>{words.attempt(attempt, instantWord(attempt.at))}</View>)}
          <View className='strong letter-again'>{words.againTitle}</View>
          <View className='sub'>{words.againSay}</View>
          <View className='button-row'>
            <PrimaryButton say={words.again} busy={busy} onPress={() => { void send() }} />
            <PrimaryButton kind='quiet' say={words.notNow} onPress={onClose} />
          </View>
        </View>
      ) : null}
    </View>
  )
}
