import { View } from '@tarojs/components'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { inboxPageWords } from '@haochaping/shared/words/inboxPageWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { rowLabel } from '../../../components/rowLabel.ts'
import { Press } from '../../../components/Press.tsx'
import { spoken } from '../../../spoken.ts'

/** One message, whole: the inbox is where it counts, so nothing of it is cut. Unread by a dot, by weight and by word. */
export const MessageRow = ({ message: { title, body, at, item, read, eventId }, onOpen }: { message: InboxMessage; onOpen: () => void }) => {
  const words = spoken(inboxPageWords)
  return (
    <Press className={`message ${read ? '' : 'message-new'}`} aria={rowLabel(eventId === undefined ? spoken(joinWords).list([read ? '' : words.unread, title, body]) : words.open([read ? '' : words.unread, title, body]))} onPress={onOpen}>
      <View className='message-head'>
        {read ? null : <View className='message-dot' {...a11y(undefined, { hidden: true })} />}
        <View className='strong grow'>{title}</View>
        {read ? null : <View className='pill pill-brand'>{words.unread}</View>}
      </View>
      <View className='text message-body'>{body}</View>
      <View className='tiny'>{[spoken(instantWord)(at), ...(item === undefined ? [] : [item])].join(' · ')}</View>
    </Press>
  )
}
