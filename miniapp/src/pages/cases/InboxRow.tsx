import { View } from '@tarojs/components'
import { inboxEntryWords } from '@haochaping/shared/words/inboxEntryWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'
import { spoken } from '../../spoken.ts'
import './InboxRow.css'

/** The way to the messages: in plain sight while there is something new, below with the rest when there is not. */
export const InboxRow = ({ unread }: { unread: number }) => {
  const words = spoken(inboxEntryWords)
  const say = unread > 0 ? words.unread(unread) : words.none
  return (
    <View className='case-list inbox-entry'>
      <Press className='case-row' aria={{ label: spoken(joinWords).both(words.title, say) }} onPress={() => go('/mine/pages/inbox/index', {})}>
        {unread > 0 ? <View className='inbox-dot' /> : null}
        <View className='grow'>
          <View className='strong'>{words.title}</View>
          <View className='sub'>{say}</View>
        </View>
        <View className='case-chevron' />
      </Press>
    </View>
  )
}
