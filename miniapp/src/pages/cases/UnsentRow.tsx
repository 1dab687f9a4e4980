import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { titleWord } from '@haochaping/shared/words/caseWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'

/** A rating that is still on this phone. */
export const UnsentRow = ({ theCase, level }: { theCase: CaseGlance; level: Level }) => (
  <Press className='notice notice-wait unsent' onPress={() => go('/pages/rate/index', { eventId: theCase.eventId })}>
    <View className='strong'>{`${words.unsent} · ${titleWord(theCase)}`}</View>
    <View className='sub'>{words.unsentSay(levelWords[level])}</View>
  </Press>
)
