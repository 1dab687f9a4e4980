import { useEffect, useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { verifyPageWords } from '@haochaping/shared/words/verifyPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useReceipts } from '../../../state/receipts.ts'
import { keyOf } from '../../../state/session.ts'
import { useVerdict } from './useVerdict.ts'
import { Verdict } from './Verdict.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Title } from '../../../components/Title.tsx'
import { spoken } from '../../../spoken.ts'
import '../../../components/Field.css'
import './index.css'

const VerifyPage = () => {
  const words = spoken(verifyPageWords)
  const { eventId } = useRouter().params
  const kept = useReceipts.getState().receipts[keyOf(eventId ?? '')]
  const [text, setText] = useState(kept === undefined ? '' : JSON.stringify(kept.accepted.receipt, null, 2))
  const { verdict, receipt, trouble, unreadable, busy, check, clear } = useVerdict()
  useEffect(() => {
    if (text !== '') check(text)
  }, [])

  if (verdict !== undefined && receipt !== undefined) return <Verdict verdict={verdict} receipt={receipt} onAnother={() => { setText(''); clear() }} />
  return (
    <Screen title={words.title} foot={<PrimaryButton say={busy ? words.checking : words.check} busy={busy} idle={text.trim() === ''} onPress={() => check(text)} />}>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.sub}</View>
      <SectionTitle>{words.paste}</SectionTitle>
      <View className='field'>
        <Textarea className='field-input field-area verify-text' value={text} placeholder={words.pasteHint} placeholderClass='field-hint' maxlength={6000} nativeProps={{ 'aria-label': words.paste }} {...a11y(undefined, { label: words.paste })} onInput={({ detail }) => setText(detail.value)} />
      </View>
      {unreadable ? <View className='sub tone-alarm verify-say' {...a11y('alert', { live: 'assertive' })}>{words.notReceipt}</View> : null}
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} />}
      <View className='tiny verify-say'>{words.offline}</View>
    </Screen>
  )
}

export default guarded(VerifyPage)
