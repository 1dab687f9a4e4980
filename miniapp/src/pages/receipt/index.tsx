import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { receiptPageWords } from '@haochaping/shared/words/receiptPageWords.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { useProgress } from '../../components/useCase.ts'
import { useUntilCounted } from '../../components/useUntilCounted.ts'
// No ending: the build picks the platform's own.
import { saveFile } from '../../platform/saveFile'
import { go } from '../../routes.ts'
import { useReceipts } from '../../state/receipts.ts'
import { keyOf } from '../../state/session.ts'
import { NextSteps } from './NextSteps.tsx'
import { ReceiptSlip } from './ReceiptSlip.tsx'
import { receiptView } from './receiptView.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

const ReceiptPage = () => {
  const words = spoken(receiptPageWords)
  const { eventId = '' } = useRouter().params
  const { outcome, again } = useProgress(eventId)
  const kept = useReceipts((held) => held.receipts[keyOf(eventId)])
  const view = receiptView(kept, outcome !== undefined && 'told' in outcome ? outcome.told : undefined)
  useUntilCounted(view !== undefined && view.countedAt === undefined && outcome !== undefined, again)

  if (view === undefined && outcome === undefined) return <Screen title={words.title}><Skeleton cards={1} /></Screen>
  if (view === undefined) return (
    <Screen title={words.title}>
      {outcome === undefined || 'told' in outcome ? <Notice tone='calm' title={words.noReceipt} say={words.noReceiptHelp} /> : <TroubleNotice trouble={outcome} eventId={eventId} again={again} />}
    </Screen>
  )
  const { content } = view.receipt
  const text = JSON.stringify(view.receipt, null, 2)
  const copy = (): void => { void Taro.setClipboardData({ data: text }).then(() => words.copied, () => words.notCopied).then((title) => Taro.showToast({ title, icon: 'none' })) }
  const foot = <PrimaryButton say={isBad(content.level) ? words.progress : words.goodProgress} onPress={() => go('/mine/pages/progress/index', { eventId })} />
  return (
    <Screen title={words.title} foot={foot}>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.sub}</View>
      {kept?.instead === undefined || kept.instead === content.level ? null : <Notice tone='wait' title={words.earlierCounts} say={words.stands(spoken(levelWords)[content.level])} />}
      <ReceiptSlip view={view} />
      {view.excluded ? null : <NextSteps view={view} />}
      <View className='button-row'>
        <PrimaryButton kind='quiet' say={words.copy} onPress={copy} />
        {saveFile === undefined ? null : <PrimaryButton kind='quiet' say={words.save} onPress={() => saveFile?.(`receipt-${content.number}.json`, text)} />}
        <PrimaryButton kind='quiet' say={words.verify} onPress={() => go('/mine/pages/verify/index', { eventId })} />
      </View>
    </Screen>
  )
}

export default guarded(ReceiptPage)
