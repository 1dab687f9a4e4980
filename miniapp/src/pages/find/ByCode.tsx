import { useState } from 'react'
import { View } from '@tarojs/components'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { LineField } from '../../components/LineField.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { codeFrom } from '../../platform/codeFrom.ts'
import { spoken } from '../../spoken.ts'

type Props = { code: string; busy: boolean; onWrite: (code: string) => void; onFind: (code: string) => void }

/** By the one-case code; the whole address from an SMS may be pasted too. */
export const ByCode = ({ code, busy, onWrite, onFind }: Props) => {
  const words = spoken(findPageWords)
  const [wrong, setWrong] = useState(false)
  const look = (): void => {
    const good = codeFrom(code)
    setWrong(good === undefined)
    if (good !== undefined && !busy) onFind(good)
  }
  const below = wrong ? words.codeWrong : code === '' ? undefined : words.codeCount(code.trim().length)
  return (
    <View className='find-code'>
      <LineField label={words.code} hint={words.codeHint} value={code} below={below} maxlength={300} onWrite={(next) => { setWrong(false); onWrite(next) }} onDone={look} />
      <View className='find-do'><PrimaryButton say={busy ? words.looking : words.look} busy={busy} idle={code.trim() === ''} onPress={look} /></View>
    </View>
  )
}
