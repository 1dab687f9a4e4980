import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { rowLabel } from '../components/rowLabel.ts'
import { SectionTitle } from '../components/SectionTitle.tsx'
import { go } from '../routes.ts'
import type { Sore } from './hurtsMost.ts'
import { soreName } from './soreName.ts'

type Props = { sores: readonly Sore[]; summary: Summary }

/** Where a sore one leads: an item or a window to its tickets, a place to its own figures. */
const lookAt = (sore: Sore, { place, period }: Summary): void => {
  switch (sore.kind) {
    case 'item': return go('/oversight/pages/tickets/index', { place: sore.item.agencyCode, period, item: sore.item.item })
    case 'window': return go('/oversight/pages/tickets/index', { place: place.code, period, window: sore.name })
    case 'place': return go('/oversight/pages/summary/index', { place: sore.code, period })
  }
}

/** 最需要您看的: three at most, each leading to its tickets. */
export const WorstPart = ({ sores, summary }: Props) => (
  <>
    <SectionTitle>{words.worst}</SectionTitle>
    {sores.length === 0 ? <View className='card sub'>{words.noWorst}</View> : (
      <View className='case-list'>
        {sores.map((sore) => <SoreRow key={`${sore.kind} ${sore.kind === 'item' ? `${sore.item.agencyCode} ${sore.item.item}` : sore.name}`} sore={sore} summary={summary} />)}
      </View>
    )}
  </>
)

const SoreRow = ({ sore, summary }: { sore: Sore; summary: Summary }) => {
  const [first] = sore.kind === 'item' ? sore.item.reasons : []
  const lines = [
    sore.kind === 'item' && summary.place.kind === 'region' ? sore.item.agency : '',
    words.badOf(sore.rate.hits, sore.rate.outOf),
    first === undefined ? '' : words.mostOften(reasonWord(first.code), first.count)
  ].filter((line) => line !== '')
  return (
    <Press className='case-row' aria={rowLabel(words.openWorst([soreName(sore), ...lines]))} onPress={() => lookAt(sore, summary)}>
      <View className='grow'>
        <View className='strong'>{soreName(sore)}</View>
        {lines.map((line) => <View key={line} className='sub'>{line}</View>)}
      </View>
      <View className='pill pill-brand'>{words.look}</View>
    </Press>
  )
}
