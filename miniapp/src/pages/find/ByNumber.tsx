import { useState } from 'react'
import { View } from '@tarojs/components'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { LineField } from '../../components/LineField.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { spoken } from '../../spoken.ts'

export type NumberAndName = { projectNo: string; name: string }

type Props = { typed: NumberAndName; busy: boolean; onWrite: (typed: NumberAndName) => void; onFind: (projectNo: string, name: string) => void }

/** By the case number and the applicant's name, as printed on the slip. */
export const ByNumber = ({ typed, busy, onWrite, onFind }: Props) => {
  const words = spoken(findPageWords)
  const { projectNo, name } = typed
  const [missing, setMissing] = useState(false)
  const ready = projectNo.trim() !== '' && name.trim() !== ''
  const look = (): void => {
    setMissing(!ready)
    if (ready && !busy) onFind(projectNo.trim(), name.trim())
  }
  return (
    <>
      <LineField label={words.projectNo} hint={words.projectNoHint} value={projectNo} maxlength={50} onWrite={(next) => onWrite({ projectNo: next, name })} />
      <LineField label={words.name} hint={words.nameHint} value={name} below={missing && !ready ? words.needBoth : undefined} maxlength={60} onWrite={(next) => onWrite({ projectNo, name: next })} onDone={look} />
      <View className='find-do'><PrimaryButton say={busy ? words.looking : words.look} busy={busy} idle={!ready} onPress={look} /></View>
    </>
  )
}
