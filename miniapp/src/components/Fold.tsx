import { useState } from 'react'
import type { PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { Press } from './Press.tsx'
import './Fold.css'

/** More for whoever wants it: one line that opens. */
export const Fold = ({ title, children }: PropsWithChildren<{ title: string }>) => {
  const [open, setOpen] = useState(false)
  return (
    <View className='card fold'>
      <Press className='fold-head' aria={{ expanded: open }} onPress={() => setOpen(!open)}>
        <Text className='text grow'>{title}</Text>
        <View className={`fold-chevron ${open ? 'fold-chevron-open' : ''}`} />
      </Press>
      {open ? <View className='fold-body'>{children}</View> : null}
    </View>
  )
}
