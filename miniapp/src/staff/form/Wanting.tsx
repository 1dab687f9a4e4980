import { View } from '@tarojs/components'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { a11y } from '../../components/a11y.ts'
import '../act/ActForm.css'

/** What is still to be filled in, said once somebody has pressed. */
export const Wanting = ({ labels }: { labels: readonly string[] }) => labels.length === 0 ? null : (
  <View className='sub tone-alarm act-wanting' {...a11y('alert', { live: 'assertive' })}>{actPageWords.fill(labels)}</View>
)
