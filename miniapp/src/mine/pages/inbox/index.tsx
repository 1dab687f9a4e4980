import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { inboxPageWords } from '@haochaping/shared/words/inboxPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import { MessageRow } from './MessageRow.tsx'
import { useInbox } from './useInbox.ts'
import './index.css'

const InboxPage = () => {
  const words = spoken(inboxPageWords)
  const { messages, more, unread = 0, trouble, again, older, read } = useInbox()
  usePullDownRefresh(() => { void again().then(() => Taro.stopPullDownRefresh()) })
  if (messages === undefined && trouble === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  const open = ({ messageId, eventId }: InboxMessage): void => {
    void read([messageId])
    if (eventId !== undefined) go('/mine/pages/progress/index', { eventId })
  }
  const heading = unread > 0 ? words.someUnread(unread) : (messages ?? []).length > 0 ? words.allRead : words.none
  return (
    <Screen title={words.title}>
      {messages === undefined ? null : <><Title>{heading}</Title><View className='sub'>{messages.length === 0 ? words.noneSay : words.sub}</View></>}
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} again={() => { void again() }} />}
      <Paged id='inbox' all={messages ?? []} className='' older={more === undefined ? undefined : () => { void older() }}>{(one) => <MessageRow key={one.messageId} message={one} onOpen={() => open(one)} />}</Paged>
      {(messages ?? []).some((one) => !one.read) ? <><View className='gap' /><PrimaryButton kind='quiet' say={words.readAll} onPress={() => { void read((messages ?? []).map(({ messageId }) => messageId)) }} /></> : null}
    </Screen>
  )
}

export default guarded(InboxPage)
