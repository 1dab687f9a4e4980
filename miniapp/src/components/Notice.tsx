import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y.ts'
import './Notice.css'

type Props = PropsWithChildren<{ tone: 'calm' | 'wait' | 'alarm' | 'done'; title: string; say?: string; tiny?: string | undefined; whole?: boolean }>

/** Something to be read at once: what it is, what helps, and the button that does it. Said aloud by screen readers. `whole`: it may be all there is on the page, so its title is a heading of the first level. */
export const Notice = ({ tone, title, say, tiny, whole = false, children }: Props) => (
  <View className={`notice notice-${tone}`} {...a11y(tone === 'alarm' ? 'alert' : 'status', { live: tone === 'alarm' ? 'assertive' : 'polite' })}>
    <View className='strong' {...whole ? a11y('heading', { level: 1 }) : {}}>{title}</View>
    {say === undefined ? null : <View className='text notice-say'>{say}</View>}
    {tiny === undefined ? null : <View className='tiny notice-say'>{tiny}</View>}
    {children === undefined || children === null ? null : <View className='notice-do'>{children}</View>}
  </View>
)
