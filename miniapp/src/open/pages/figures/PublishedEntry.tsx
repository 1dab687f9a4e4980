import { View } from '@tarojs/components'
import { publishedPageWords as words } from '@haochaping/shared/words/publishedPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { go } from '../../../routes.ts'

/** The way from the figures to what was done about them. */
export const PublishedEntry = () => (
  <View className='case-list'>
    <Press className='case-row' onPress={() => go('/open/pages/published/index', {})}>
      <View className='grow'>
        <View className='strong'>{words.entry}</View>
        <View className='sub'>{words.entrySay}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  </View>
)
