import { View } from '@tarojs/components'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { go } from '../../../routes.ts'
import '../../../components/CaseCard.css'

/** The way to the figures, for those who answer for more than their own tickets. */
export const OversightEntry = () => (
  <View className='case-list oversight-entry'>
    <Press className='case-row' onPress={() => go('/oversight/pages/summary/index', {})}>
      <View className='grow'>
        <View className='strong'>{words.oversight}</View>
        <View className='sub'>{words.oversightSub}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  </View>
)
