import { Text, View } from '@tarojs/components'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import { dueWhyWords } from '@haochaping/shared/words/dueWhyWords.ts'
import { spoken } from '../spoken.ts'
import './Fold.css'

/** A rule, where it is written, and whether anyone has checked that. */
export const RuleLines = ({ policy: { title, version, source, verified } }: { policy: CitedPolicy }) => {
  const words = spoken(dueWhyWords)
  return (
    <>
      <View className='fold-line'><Text className='tiny'>{words.rule}</Text><View className='text'>{title}</View><View className='mono tiny'>{version}</View></View>
      <View className='fold-line'>
        <Text className='tiny'>{words.source}</Text>
        <View className='text'>{source}</View>
        <View className={`tiny ${verified ? 'tone-done' : 'tone-wait'}`}>{verified ? words.verified : words.unverified}</View>
      </View>
    </>
  )
}
