import { View } from '@tarojs/components'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { Fold } from './Fold.tsx'
import { RuleLines } from './RuleLines.tsx'

/** “为什么是这一天”: the rule behind a date, where it is written, and whether anyone has checked that. */
export const RuleNote = ({ policy }: { policy: CitedPolicy }) => (
  <Fold title={words.why}>
    <View className='sub'>{words.whyText}</View>
    <RuleLines policy={policy} />
  </Fold>
)
