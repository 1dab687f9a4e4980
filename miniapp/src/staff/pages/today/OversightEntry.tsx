import { View } from '@tarojs/components'
import { improvementsPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { EntryRow } from '../../../components/EntryRow.tsx'
import { go } from '../../../routes.ts'
import '../../../components/CaseCard.css'

/** The way to the figures, for those who answer for more than their own tickets; and for those who may, to what is to be improved. */
export const OversightEntry = ({ improves }: { improves: boolean }) => (
  <View className='case-list oversight-entry'>
    <EntryRow say={words.oversight} sub={words.oversightSub} onPress={() => go('/oversight/pages/summary/index', {})} />
    {improves ? (
      <EntryRow say={improvementsPageWords.title} sub={improvementsPageWords.entrySub} onPress={() => go('/oversight/pages/improvements/index', {})} />
    ) : null}
  </View>
)
