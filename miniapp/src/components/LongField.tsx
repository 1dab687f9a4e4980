import { Textarea, View } from '@tarojs/components'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { wordsWithin } from '../state/draft.ts'
import { a11y } from './a11y.ts'
import './Field.css'

type Props = { label: string; hint: string; value: string; limit: number; below?: string | undefined; onWrite: (value: string) => void }

/** Several lines to be filled in: the name above, the count and what is wrong below. What is over the limit is not taken. */
export const LongField = ({ label, hint, value, limit, below, onWrite }: Props) => (
  <View className='line-field'>
    <View className='sub'>{label}</View>
    <View className='field'>
      <Textarea
        className='field-input field-area' value={value} placeholder={hint} placeholderClass='field-hint' maxlength={limit} autoHeight
        nativeProps={{ 'aria-label': label }} {...a11y(undefined, { label })} onInput={({ detail }) => onWrite(wordsWithin(detail.value, limit))}
      />
      {value === '' ? null : <View className='tiny field-count'>{actPageWords.count(value.length, limit)}</View>}
    </View>
    {below === undefined ? null : <View className='tiny tone-alarm field-below' {...a11y('status', { live: 'polite' })}>{below}</View>}
  </View>
)
