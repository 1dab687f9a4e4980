import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y.ts'

/** What the part below is about. */
export const SectionTitle = ({ children }: PropsWithChildren) => <View className='h2' {...a11y('heading', { level: 2 })}>{children}</View>
