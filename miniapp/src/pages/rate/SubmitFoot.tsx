import { View } from '@tarojs/components'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { a11y } from '../../components/a11y.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { spoken } from '../../spoken.ts'
import './SubmitFoot.css'

type Props = { busy: boolean; idle: boolean; missing: string | undefined; onSubmit: () => void }

/** The button at the thumb; what is still missing is said right above it. */
export const SubmitFoot = ({ busy, idle, missing, onSubmit }: Props) => (
  <>
    {missing === undefined ? null : <View className='sub submit-missing' {...a11y('alert', { live: 'assertive' })}>{missing}</View>}
    <PrimaryButton say={busy ? spoken(ratePageWords).sending : spoken(ratePageWords).submit} busy={busy} idle={idle} onPress={onSubmit} />
  </>
)
