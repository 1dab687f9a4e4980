import { View } from '@tarojs/components'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { EntryRow } from '../../components/EntryRow.tsx'
import { go } from '../../routes.ts'
import { spoken } from '../../spoken.ts'

/** The way to a case that is not on the list. */
export const FindCard = () => (
  <View className='case-list'>
    <EntryRow say={spoken(casesPageWords).findTitle} sub={spoken(casesPageWords).findSub} onPress={() => go('/pages/find/index', {})} />
  </View>
)
