import { View } from '@tarojs/components'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'
import { spoken } from '../../spoken.ts'

/** The way to a case that is not on the list. */
export const FindCard = () => (
  <View className='case-list'>
    <Press className='case-row' onPress={() => go('/pages/find/index', {})}>
      <View className='grow'>
        <View className='strong'>{spoken(casesPageWords).findTitle}</View>
        <View className='sub'>{spoken(casesPageWords).findSub}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  </View>
)
