import { View } from '@tarojs/components'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import '../act/ActForm.css'

type Props = { send: string; busy: boolean; idle?: boolean; onPress: () => void }

/** The button of a form, and that what is written stays on the phone. */
export const FormFoot = ({ send, busy, idle = false, onPress }: Props) => (
  <>
    <View className='act-send'><PrimaryButton say={busy ? actPageWords.sending : send} busy={busy} idle={idle} onPress={onPress} /></View>
    <View className='tiny act-kept'>{actPageWords.draftKept}</View>
  </>
)
