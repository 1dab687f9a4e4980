import { View } from '@tarojs/components'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { staffInboxWords as words } from '@haochaping/shared/words/staffInboxWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { go } from '../../../routes.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { useInbox } from '../../useInbox.ts'
import { MessageRow } from './MessageRow.tsx'
import '../../../components/CaseCard.css'
import './index.css'

/** 站内信: all that staff were told, the newest first. */
const MessagesPage = () => {
  const { messages, more, unread = 0, trouble, again, older, markRead } = useInbox()
  if (messages === undefined) return <Screen title={words.title}>{trouble === undefined ? <Skeleton cards={2} /> : <StaffTrouble trouble={trouble} again={again} />}</Screen>
  const open = ({ messageId, eventId, assignmentId, read }: InboxMessage): void => {
    if (!read) markRead([messageId])
    if (eventId !== undefined) go('/staff/pages/ticket/index', { id: eventId })
    else if (assignmentId !== undefined) go('/staff/pages/assignment/index', { id: assignmentId })
  }
  const fresh = messages.filter(({ read }) => !read).map(({ messageId }) => messageId)
  return (
    <Screen title={words.title}>
      <Title>{messages.length === 0 ? words.none : words.heading(unread)}</Title>
      {messages.length === 0 ? <View className='sub'>{words.noneSay}</View> : null}
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} again={again} />}
      {fresh.length < 2 ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={words.readAll} onPress={() => markRead(fresh)} /></>}
      <View className='gap' />
      <Paged id='messages' all={messages} older={more === undefined ? undefined : older}>{(message) => <MessageRow key={message.messageId} message={message} onOpen={() => open(message)} />}</Paged>
    </Screen>
  )
}

export default guarded(MessagesPage)
