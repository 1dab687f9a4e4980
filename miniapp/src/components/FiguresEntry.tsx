import { View } from '@tarojs/components'
import { openEntryWords } from '@haochaping/shared/words/openEntryWords.ts'
import { go } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { Press } from './Press.tsx'
import './CaseCard.css'

/** The way to the figures that everybody may see. */
export const FiguresEntry = () => (
  <View className='case-list figures-entry'>
    <Press className='case-row' onPress={() => go('/open/pages/figures/index', {})}>
      <View className='grow'>
        <View className='strong'>{spoken(openEntryWords).title}</View>
        <View className='sub'>{spoken(openEntryWords).sub}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  </View>
)
