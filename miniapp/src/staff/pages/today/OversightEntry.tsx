import { View } from '@tarojs/components'
import { improvementsPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { go } from '../../../routes.ts'
import '../../../components/CaseCard.css'

/** The way to the figures, for those who answer for more than their own tickets; and for those who may, to what is to be improved. */
export const OversightEntry = ({ improves }: { improves: boolean }) => (
  <View className='case-list oversight-entry'>
    <Press className='case-row' onPress={() => go('/oversight/pages/summary/index', {})}>
      <View className='grow'>
        <View className='strong'>{words.oversight}</View>
        <View className='sub'>{words.oversightSub}</View>
      </View>
      <View className='case-chevron' />
    </Press>
    {improves ? (
      <Press className='case-row' onPress={() => go('/oversight/pages/improvements/index', {})}>
        <View className='grow'>
          <View className='strong'>{improvementsPageWords.title}</View>
          <View className='sub'>{improvementsPageWords.entrySub}</View>
        </View>
        <View className='case-chevron' />
      </Press>
    ) : null}
  </View>
)
