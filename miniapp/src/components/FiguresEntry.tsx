import { View } from '@tarojs/components'
import { openEntryWords } from '@haochaping/shared/words/openEntryWords.ts'
import { go } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { EntryRow } from './EntryRow.tsx'
import './CaseCard.css'

/** The way to the figures that everybody may see. */
export const FiguresEntry = () => (
  <View className='case-list figures-entry'>
    <EntryRow say={spoken(openEntryWords).title} sub={spoken(openEntryWords).sub} onPress={() => go('/open/pages/figures/index', {})} />
  </View>
)
