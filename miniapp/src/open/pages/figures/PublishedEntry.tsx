import { View } from '@tarojs/components'
import { publishedPageWords } from '@haochaping/shared/words/publishedPageWords.ts'
import { EntryRow } from '../../../components/EntryRow.tsx'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'

/** The way from the figures to what was done about them. */
export const PublishedEntry = () => (
  <View className='case-list'>
    <EntryRow say={spoken(publishedPageWords).entry} sub={spoken(publishedPageWords).entrySay} onPress={() => go('/open/pages/published/index', {})} />
  </View>
)
