import { useState } from 'react'
import { View } from '@tarojs/components'
import { undeliveredPageWords as words } from '@haochaping/shared/words/undeliveredPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { Letter } from './Letter.tsx'
import { useUndelivered } from './useUndelivered.ts'
import '../../../components/CaseCard.css'
import './index.css'

/** 没送到的消息: what reached no phone because something was out of order, for administrators. */
const UndeliveredPage = () => {
  const { listed, trouble, resent, again, older, send } = useUndelivered()
  const [open, setOpen] = useState<string>()
  if (listed === undefined) return <Screen title={words.title}>{trouble === undefined ? <Skeleton cards={2} /> : <StaffTrouble trouble={trouble} again={again} />}</Screen>
  const { letters, more } = listed
  const left = letters.filter(({ letterId }) => resent[letterId] !== 'sent' && resent[letterId] !== 'gone').length
  const none = letters.length === 0 && more === undefined
  return (
    <Screen title={words.title}>
      <Title>{none ? words.none : words.heading(left, more !== undefined)}</Title>
      <View className='sub'>{none ? words.noneSay : words.say}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} again={again} />}
      <View className='gap' />
      <Paged id='letters' all={letters} older={more === undefined ? undefined : older}>
        {(letter) => <Letter key={letter.letterId} letter={letter} resent={resent[letter.letterId]} open={open === letter.letterId} onOpen={() => setOpen(letter.letterId)} onClose={() => setOpen(undefined)} onSend={() => send(letter.letterId)} />}
      </Paged>
    </Screen>
  )
}

export default guarded(UndeliveredPage)
