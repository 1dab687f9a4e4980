import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { undeliveredPageWords as words } from '@haochaping/shared/words/undeliveredPageWords.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { attemptRuns } from './attemptRuns.ts'

type Props = { attempts: readonly SendAttempt[]; trouble: Trouble | undefined; onSend: () => Promise<void>; onClose: () => void }

/** What was tried, what sending it again does, and the button for it; where that fails, why, beside the button. */
export const SendingAgain = ({ attempts, trouble, onSend, onClose }: Props) => {
  const [busy, setBusy] = useState(false)
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])
  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    await onSend()
    if (!left.yes) setBusy(false)
  }
  return (
    <View className='letter-body'>
      {attemptRuns(attempts).map(({ first, times, until }, place) => (
        <View key={place} className='tiny letter-attempt'>{words.attempt(first, words.tried(times, instantWord(first.at), instantWord(until)))}</View>
      ))}
      <View className='strong letter-again'>{words.againTitle}</View>
      <View className='sub'>{words.againSay}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} />}
      <View className='button-row'>
        <PrimaryButton say={words.again} busy={busy} onPress={() => { void send() }} />
        <PrimaryButton kind='quiet' say={words.notNow} onPress={onClose} />
      </View>
    </View>
  )
}
