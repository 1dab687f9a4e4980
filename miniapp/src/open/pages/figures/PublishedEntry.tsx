import { View } from '@tarojs/components'
import { publishedPageWords } from '@haochaping/shared/words/publishedPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'

/** The way from the figures to what was done about them. */
export const PublishedEntry = () => (
  <View className='case-list'>
    <Press className='case-row' onPress={() => go('/open/pages/published/index', {})}>
      <View className='grow'>
        <View className='strong'>{spoken(publishedPageWords).entry}</View>
        <View className='sub'>{spoken(publishedPageWords).entrySay}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  </View>
)
