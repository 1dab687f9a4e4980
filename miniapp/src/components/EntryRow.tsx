import { View } from '@tarojs/components'
import { Press } from './Press.tsx'
import './CaseCard.css'

/** A row of a list that leads on: what it is, and a line about it. */
export const EntryRow = ({ say, sub, onPress }: { say: string; sub: string; onPress: () => void }) => (
  <Press className='case-row' onPress={onPress}>
    <View className='grow'>
      <View className='strong'>{say}</View>
      <View className='sub'>{sub}</View>
    </View>
    <View className='case-chevron' />
  </Press>
)
