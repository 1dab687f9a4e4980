import { Input, View } from '@tarojs/components'
import { a11y } from './a11y.ts'
import './Field.css'

type Props = { label: string; hint: string; value: string; below?: string | undefined; maxlength: number; onWrite: (value: string) => void; onDone?: () => void }

/** One line to be filled in, its name above it and what is wrong with it below. */
export const LineField = ({ label, hint, value, below, maxlength, onWrite, onDone }: Props) => (
  <View className='line-field'>
    <View className='sub'>{label}</View>
    <View className='field'>
      <Input className='field-input field-line' type='text' value={value} placeholder={hint} placeholderClass='field-hint' maxlength={maxlength} nativeProps={{ 'aria-label': label }} {...a11y(undefined, { label })} onInput={({ detail }) => onWrite(detail.value)} onConfirm={() => onDone?.()} />
    </View>
    {below === undefined ? null : <View className='tiny field-below' {...a11y('status', { live: 'polite' })}>{below}</View>}
  </View>
)
