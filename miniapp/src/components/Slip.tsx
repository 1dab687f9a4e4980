import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import './Slip.css'

/** A receipt that looks like one: torn off below. */
export const Slip = ({ small, large, children }: PropsWithChildren<{ small: string; large: string }>) => (
  <View className='slip-wrap'>
    <View className='slip'>
      <View className='tiny'>{small}</View>
      <View className='slip-large'>{large}</View>
      {children}
    </View>
  </View>
)

/** One line of it: what, and how much. */
export const SlipLine = ({ name, value, mono = false, after }: { name: string; value: string; mono?: boolean; after?: ReactNode }) => (
  <View className='slip-line' {...a11y('text', { label: spoken(joinWords).named(name, value) })}>
    <View className='slip-name'>{name}</View>
    <View className={`slip-value ${mono ? 'mono' : ''}`}>{value}{after}</View>
  </View>
)
