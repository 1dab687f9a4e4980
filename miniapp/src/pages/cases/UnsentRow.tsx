import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { titleWord } from '@haochaping/shared/words/caseWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'
import { spoken } from '../../spoken.ts'

/** A rating that is still on this phone. */
export const UnsentRow = ({ theCase, level }: { theCase: CaseGlance; level: Level }) => (
  <Press className='notice notice-wait unsent' onPress={() => go('/pages/rate/index', { eventId: theCase.eventId })}>
    <View className='strong'>{`${spoken(casesPageWords).unsent} · ${spoken(titleWord)(theCase)}`}</View>
    <View className='sub'>{spoken(casesPageWords).unsentSay(spoken(levelWords)[level])}</View>
  </Press>
)
