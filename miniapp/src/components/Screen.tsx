import { useEffect } from 'react'
import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { inEnglish } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { NavBar } from './NavBar.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { useTextScale } from './textScale.ts'
import './Screen.css'

type Props = PropsWithChildren<{ title: string; home?: boolean; wide?: boolean; aside?: ReactNode; foot?: ReactNode }>

/** A page: its bar, its matter, and the one main action at the thumb. Text size is set here for all that stands on it. `wide`: it uses the room of a large screen. */
export const Screen = ({ title, home = false, wide = false, aside, foot, children }: Props) => {
  const { scale, elder } = useTextScale()
  useEffect(() => { if (inEnglish()) void Taro.setNavigationBarTitle({ title }) }, [title])
  return (
    <View className={`screen ${wide ? 'screen-wide' : ''} ${elder ? 'elder' : ''}`} style={`--fs:${scale}`}>
      <NavBar title={title} home={home} aside={aside} />
      <View className='screen-main' {...a11y('main')}>
        <View className='screen-body'>{process.env.TARO_ENV === 'h5' && elder ? <ReadAloud /> : null}{children}</View>
        {foot === undefined ? null : <View className='screen-foot'>{foot}</View>}
      </View>
    </View>
  )
}
