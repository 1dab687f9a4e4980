import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { LanguagePill } from '../../components/LanguagePill.tsx'
import { Press } from '../../components/Press.tsx'
import { Screen } from '../../components/Screen.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { codeInQuery } from '../../platform/codeFrom.ts'
import { ByCode } from './ByCode.tsx'
import { ByNumber } from './ByNumber.tsx'
import { Found } from './Found.tsx'
import { ScanButton } from './ScanButton.tsx'
import { useFind } from './useFind.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'
import './index.css'

const FindPage = () => {
  const words = spoken(findPageWords)
  const opened = codeInQuery(useRouter().params)
  const { found, trouble, busy, find } = useFind()
  const [code, setCode] = useState(opened ?? '')
  const [typed, setTyped] = useState({ projectNo: '', name: '' })
  const [way, setWay] = useState<'code' | 'number'>('code')
  const byCode = (given: string, scanned: boolean): void => {
    setCode(given)
    find({ by: 'code', code: given }, scanned)
  }
  useEffect(() => {
    if (opened !== undefined) byCode(opened, true)
  }, [opened])

  if (found !== undefined) return <Found found={found} />
  return (
    <Screen title={words.title} aside={<LanguagePill />}>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.sub}</View>
      <ScanButton onCode={(given) => byCode(given, true)} />
      <View className='find-ways'>
        <Press className={`find-way ${way === 'code' ? 'find-way-on' : ''}`} role='radio' aria={{ checked: way === 'code' }} onPress={() => setWay('code')}>{words.byCode}</Press>
        <Press className={`find-way ${way === 'number' ? 'find-way-on' : ''}`} role='radio' aria={{ checked: way === 'number' }} onPress={() => setWay('number')}>{words.byNumber}</Press>
      </View>
      {way === 'code'
        ? <ByCode code={code} busy={busy} onWrite={setCode} onFind={(given) => byCode(given, false)} />
        : <ByNumber typed={typed} busy={busy} onWrite={setTyped} onFind={(projectNo, name) => find({ by: 'numberAndName', projectNo, name }, false)} />}
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} />}
      <View className='tiny find-private'>{words.private}</View>
    </Screen>
  )
}

export default guarded(FindPage)
