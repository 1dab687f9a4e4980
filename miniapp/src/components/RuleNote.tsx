import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { Press } from './Press.tsx'
import './RuleNote.css'

type Props = { policy: { version: string; title: string; source: string; verified: boolean } }

/** “为什么是这一天”: the rule behind a date, where it is written, and whether anyone has checked that. */
export const RuleNote = ({ policy }: Props) => {
  const [open, setOpen] = useState(false)
  return (
    <View className='card rule'>
      <Press className='rule-head' aria={{ expanded: open }} onPress={() => setOpen(!open)}>
        <Text className='text grow'>{words.why}</Text>
        <View className={`rule-chevron ${open ? 'rule-chevron-open' : ''}`} />
      </Press>
      {open ? (
        <View className='rule-body'>
          <View className='sub'>{words.whyText}</View>
          <View className='rule-line'><Text className='tiny'>{words.rule}</Text><View className='text'>{policy.title}</View><View className='mono tiny'>{policy.version}</View></View>
          <View className='rule-line'>
            <Text className='tiny'>{words.source}</Text>
            <View className='text'>{policy.source}</View>
            <View className={`tiny ${policy.verified ? 'tone-done' : 'tone-wait'}`}>{policy.verified ? words.verified : words.unverified}</View>
          </View>
        </View>
      ) : null}
    </View>
  )
}
