import { useState } from 'react'
import { View } from '@tarojs/components'
import { countOf } from '@haochaping/shared/indicators/counts.ts'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { Chips } from '../../../components/Chips.tsx'
import { Fold } from '../../../components/Fold.tsx'
import { go } from '../../../routes.ts'
import { FormulaFold } from '../../FormulaFold.tsx'
import type { PartKind } from '../../partKinds.ts'
import { Phrases } from '../../../components/Phrases.tsx'
import { partsOf } from '../../parts.ts'
import type { Part } from '../../parts.ts'
import { lowestOf, ranked } from '../../ranked.ts'
import { PartList } from './PartList.tsx'

type Props = { summary: Summary; by: Exclude<PartKind, 'reasons'>; first: IndicatorName; reason: string | undefined }

/** All but what was told in confidence, where nothing of it is told to this reader. */
const optionsFor = ({ counts }: Summary) => indicatorNames.filter((key) => key !== 'pressedShare' || countOf(counts, 'pressed') > 0).map((key) => ({ key, say: indicatorWords[key].name }))

/** Down from a part: to the figures of a place, or to the tickets of an item or a window. */
const open = (part: Part, { place, period }: Summary, reason: string | undefined): void => {
  const why = reason === undefined ? {} : { reason }
  switch (part.leads) {
    case 'place': return go('/oversight/pages/summary/index', { place: part.code, period })
    case 'item': return go('/oversight/pages/tickets/index', { place: part.agency, period, item: part.item, ...why })
    case 'window': return go('/oversight/pages/tickets/index', { place: place.code, period, window: part.window, ...why })
  }
}

/** The parts of a place by one indicator, the ones to look at first. */
export const RankedParts = ({ summary, by, first, reason }: Props) => {
  const [of, setOf] = useState(first)
  const all = ranked(partsOf(summary, by, reason), of)
  const { name } = indicatorWords[of]
  const placed = all.filter(({ standing }) => standing !== undefined).length
  return (
    <>
      <Phrases phrases={all.length === 0 ? [words.none] : words.heading(name, lowestOf(all), placed)} />
      {placed === 0 ? null : <View className='sub'>{words.ordered}</View>}
      {reason === undefined ? null : <View className='sub'>{words.withReason(reasonWord(reason))}</View>}
      {by === 'items' && summary.place.kind === 'region' ? <View className='tiny'>{words.few}</View> : null}
      <Fold title={words.choose(name)}><Chips label={words.indicator} options={optionsFor(summary)} chosen={of} onChoose={setOf} /></Fold>
      <FormulaFold of={of} />
      <PartList parts={all} of={of} reason={reason} onOpen={(part) => open(part, summary, reason)} />
    </>
  )
}
