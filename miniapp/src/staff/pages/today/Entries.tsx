import { View } from '@tarojs/components'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { undeliveredPageWords } from '@haochaping/shared/words/undeliveredPageWords.ts'
import { myMessages } from '../../../api/myMessages.ts'
import { EntryRow } from '../../../components/EntryRow.tsx'
import { Press } from '../../../components/Press.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { go } from '../../../routes.ts'
import '../../../components/CaseCard.css'

/** The ways on: the inbox with how much is unread, and for administrators the people and what did not arrive. */
export const Entries = ({ administrator }: { administrator: boolean }) => {
  const { outcome } = useAsk(() => myMessages({}, 'staff'))
  const unread = outcome !== undefined && 'told' in outcome ? outcome.told.unread ?? 0 : 0
  return (
    <View className='case-list entries'>
      <Press className='case-row' onPress={() => go('/staff/pages/messages/index', {})}>
        <View className='grow strong'>{words.messages}</View>
        {unread === 0 ? null : <View className='pill pill-wait'>{words.unread(unread)}</View>}
        <View className='case-chevron' />
      </Press>
      {administrator ? <EntryRow say={words.people} sub={words.peopleSub} onPress={() => go('/staff/pages/people/index', {})} /> : null}
      {administrator ? <EntryRow say={undeliveredPageWords.title} sub={undeliveredPageWords.entrySub} onPress={() => go('/staff/pages/undelivered/index', {})} /> : null}
    </View>
  )
}
