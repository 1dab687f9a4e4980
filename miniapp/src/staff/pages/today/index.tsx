import { useState } from 'react'
import { View } from '@tarojs/components'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Press } from '../../../components/Press.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { go } from '../../../routes.ts'
import { useStaffSession } from '../../../state/session.ts'
import { useWide } from '../../../components/useWide.ts'
import { DeskPart } from './DeskPart.tsx'
import { Pane } from './Pane.tsx'
import './index.css'

/** 工作台: on a phone a list that leads to tickets; on a large screen the ticket stands beside it. */
const TodayPage = () => {
  const wide = useWide()
  const { name = '', unitName = '' } = useStaffSession()
  const [chosen, setChosen] = useState<string>()
  const [changes, setChanges] = useState(0)
  const aside = <Press className='me-pill' onPress={() => go('/staff/pages/me/index', {})}>{words.me(name, unitName)}</Press>
  if (!wide) return <Screen title={words.title} home aside={aside}><DeskPart changes={changes} chosen={undefined} onOpen={(id) => go('/staff/pages/ticket/index', { id })} /></Screen>
  return (
    <Screen title={words.title} home wide aside={aside}>
      <View className='duo'>
        <View className='duo-list'><DeskPart changes={changes} chosen={chosen} onOpen={setChosen} /></View>
        <View className='duo-pane'>
          {chosen === undefined ? <View className='sub duo-empty'>{words.choose}</View> : <Pane key={chosen} eventId={chosen} onChanged={() => setChanges(changes + 1)} />}
        </View>
      </View>
    </Screen>
  )
}

export default guarded(TodayPage)
