import { View } from '@tarojs/components'
import { bindPageWords as words } from '@haochaping/shared/words/bindPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { LineField } from '../../../components/LineField.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Title } from '../../../components/Title.tsx'
import { goToday } from '../../../routes.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { useBinding } from './useBinding.ts'

/** An invitation makes the account that holds this phone a member of staff's. */
const BindPage = () => {
  const { code, setCode, account, setAccount, state, send } = useBinding()
  if ('done' in state) return <Screen title={words.title}><Title>{words.done}</Title><Notice tone='done' title={state.done} /><PrimaryButton say={words.toToday} onPress={goToday} /></Screen>
  const below = 'wanting' in state ? words.fill : undefined
  return (
    <Screen title={words.title}>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.sub}</View>
      <LineField label={words.code} hint={words.codeHint} value={code} below={below} maxlength={40} onWrite={setCode} onDone={send} />
      {process.env.TARO_ENV === 'h5' ? <LineField label={words.demo} hint={words.demoHint} value={account} maxlength={64} onWrite={setAccount} /> : null}
      {'noAccount' in state ? <Notice tone='calm' title={words.noAccountTitle} say={words.noAccount} /> : null}
      {'trouble' in state ? <StaffTrouble trouble={state.trouble} again={send} /> : null}
      <View className='gap' />
      <PrimaryButton say={'busy' in state ? words.busy : words.send} busy={'busy' in state} onPress={send} />
    </Screen>
  )
}

export default guarded(BindPage)
