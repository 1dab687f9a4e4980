import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y.ts'

/** The page's one thing. */
export const Title = ({ children }: PropsWithChildren) => <View className='h1' {...a11y('heading', { level: 1 })}>{children}</View>
