import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { goBack } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { Press } from './Press.tsx'
import './NavBar.css'

/** The web has no bar of its own; inside WeChat and Alipay only what belongs beside the title is shown. */
export const NavBar = ({ title, home, aside }: { title: string; home: boolean; aside: ReactNode }) => {
  if (process.env.TARO_ENV !== 'h5') return aside === undefined ? null : <View className='nav nav-bare'>{aside}</View>
  return (
    <View className='nav' {...a11y('banner')}>
      {home ? null : (
        <Press className='nav-back' aria={{ label: spoken(troubleWords).back }} onPress={goBack}>
          <View className='nav-chevron' {...a11y(undefined, { hidden: true })} />
        </Press>
      )}
      <Text className='nav-title'>{title}</Text>
      {aside === undefined ? null : <View className='nav-aside'>{aside}</View>}
    </View>
  )
}
