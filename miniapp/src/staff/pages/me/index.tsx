import { useState } from 'react'
import { View } from '@tarojs/components'
import { mePageWords as words } from '@haochaping/shared/words/mePageWords.ts'
import { whoAmI } from '../../../api/whoAmI.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Press } from '../../../components/Press.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { go, goHome } from '../../../routes.ts'
import { useStaffSession } from '../../../state/session.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { MyPostPart } from './MyPostPart.tsx'
import '../../../components/CaseCard.css'

/** Oneself as staff, and the ways out. */
const MePage = () => {
  const { outcome, again } = useAsk(whoAmI)
  const [sure, setSure] = useState(false)
  const end = useStaffSession((session) => session.end)
  const signOut = (): void => {
    if (!sure) return setSure(true)
    end()
    goHome()
  }
  return (
    <Screen title={words.title}>
      {outcome === undefined ? <Skeleton cards={2} /> : 'told' in outcome ? <MyPostPart post={outcome.told} again={again} /> : <StaffTrouble trouble={outcome} again={again} />}
      <SectionTitle>{words.others}</SectionTitle>
      <View className='case-list'>
        <Press className='case-row' onPress={() => go('/pages/settings/index', {})}><View className='grow strong'>{words.settings}</View><View className='case-chevron' /></Press>
        <Press className='case-row' onPress={goHome}><View className='grow strong'>{words.citizenSide}</View><View className='case-chevron' /></Press>
      </View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={sure ? words.signOutAgain : words.signOut} onPress={signOut} />
      <View className='gap' />
      <View className='tiny'>{words.signOutSay}</View>
    </Screen>
  )
}

export default guarded(MePage)
