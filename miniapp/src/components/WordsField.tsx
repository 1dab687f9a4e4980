import { Textarea, View } from '@tarojs/components'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { wordsLimit } from '@haochaping/shared/schemas/submitRating.ts'
import { wordsWithin } from '../state/draft.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import './Field.css'

type Props = { label: string; words: string; onWrite: (words: string) => void }

/** Free words, counted; what is over the limit is not taken. */
export const WordsField = ({ label, words, onWrite }: Props) => (
  <View className='field'>
    <Textarea
      className='field-input field-area' value={words} placeholder={label} placeholderClass='field-hint' maxlength={wordsLimit} autoHeight
      nativeProps={{ 'aria-label': label }} {...a11y(undefined, { label })} onInput={({ detail }) => onWrite(wordsWithin(detail.value, wordsLimit))}
    />
    {words === '' ? null : <View className='tiny field-count'>{words.length >= wordsLimit ? spoken(ratePageWords).wordsFull : spoken(ratePageWords).wordsCount(words.length, wordsLimit)}</View>}
  </View>
)
