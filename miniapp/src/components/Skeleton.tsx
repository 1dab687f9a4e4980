import { View } from '@tarojs/components'
import { troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import './Skeleton.css'

/** The shape of what is coming, while it comes. */
export const Skeleton = ({ cards = 2 }: { cards?: number }) => (
  <View {...a11y('status', { label: spoken(troubleWords).loading, live: 'polite' })}>
    <View className='bone bone-heading' />
    <View className='bone bone-line' />
    {Array.from({ length: cards }, (_, n) => (
      <View key={n} className='card bone-card'>
        <View className='bone bone-title' />
        <View className='bone bone-line' />
        <View className='bone bone-block' />
      </View>
    ))}
  </View>
)
