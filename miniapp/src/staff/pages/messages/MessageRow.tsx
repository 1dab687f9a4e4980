import { View } from '@tarojs/components'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { staffInboxWords as words } from '@haochaping/shared/words/staffInboxWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { Press } from '../../../components/Press.tsx'

type Props = { message: InboxMessage; onOpen: () => void }

/** One message; a tap marks it as read and leads to its ticket or assignment. */
export const MessageRow = ({ message: { title, body, at, read }, onOpen }: Props) => (
  <Press className={`case-row message ${read ? 'message-read' : ''}`} aria={{ label: words.open([read ? '' : words.unread, title, body, instantWord(at)]) }} onPress={onOpen}>
    <View className='message-head'>
      {read ? null : <View className='message-dot' {...a11y(undefined, { hidden: true })} />}
      <View className='strong grow'>{title}</View>
    </View>
    <View className='sub message-body'>{body}</View>
    <View className='tiny'>{instantWord(at)}</View>
  </Press>
)
