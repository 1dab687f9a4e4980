import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { signInPageWords } from '@haochaping/shared/words/signInPageWords.ts'
import { troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import type { Trouble } from '../../api/outcome.ts'
import { renewSession } from '../../api/renewSession.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { goBack } from '../../routes.ts'
import { spoken } from '../../spoken.ts'

/** WeChat and Alipay know who holds the phone: signing in is trying once more. */
export const BySelf = () => {
  const as = (useRouter().params.to ?? '').indexOf('staff') >= 0 ? 'staff' : 'citizen'
  const [trouble, setTrouble] = useState<Trouble>()
  const enter = (): void => {
    setTrouble(undefined)
    void renewSession(as).then((session) => 'token' in session ? goBack() : setTrouble(session))
  }
  useEffect(enter, [])
  return <Screen title={spoken(signInPageWords).title}>{trouble === undefined ? <Skeleton cards={1} /> : <><TroubleNotice trouble={trouble} /><PrimaryButton say={spoken(troubleWords).again} onPress={enter} /></>}</Screen>
}
