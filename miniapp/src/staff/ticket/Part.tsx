import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { SectionTitle } from '../../components/SectionTitle.tsx'

/** A titled card; nothing where nothing is to be said. */
export const Part = ({ title, show = true, children }: PropsWithChildren<{ title: string; show?: boolean }>) => show ? (
  <>
    <SectionTitle>{title}</SectionTitle>
    <View className='card'>{children}</View>
  </>
) : null
