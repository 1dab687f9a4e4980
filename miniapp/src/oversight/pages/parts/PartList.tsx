import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { LineField } from '../../../components/LineField.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { axisOf } from '../../../components/axisOf.ts'
import { PartRow } from '../../PartRow.tsx'
import type { Part } from '../../parts.ts'
import type { RankedPart } from '../../ranked.ts'

type Props = { parts: readonly RankedPart[]; of: IndicatorName; reason: string | undefined; onOpen: (part: Part) => void }

/** From so many on a name is found faster by looking for it than by reading (our choice). */
const findFrom = 8
const longest = 30

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Parts in their order, with a search among them where they are many. */
export const PartList = ({ parts, of, reason, onOpen }: Props) => {
  const [wanted, setWanted] = useState('')
  const found = parts.filter(({ part: { name, below = '' } }) => `${name} ${below}`.indexOf(wanted.trim()) >= 0)
  const intervals = parts.flatMap(({ standing }) => standing === undefined ? [] : [standing.interval])
  const axis = axisOf(intervals)
  return (
    <>
      {parts.length < findFrom ? null : <LineField label={words.find} hint={words.findHint} value={wanted} maxlength={longest} onWrite={setWanted} />}
      <View className='tiny part-found' {...a11y('status', { live: 'polite' })}>{wanted.trim() === '' ? '' : words.found(found.length)}</View>
      {found.length === 0 ? null : <View className='tiny part-axis'>{intervals.length === 0 ? '' : words.axis(percent(axis.low), percent(axis.high))}</View>}
      <Paged id='parts' all={found}>{(one) => <PartRow key={one.part.key} ranked={one} of={of} axis={axis} reason={reason} onOpen={() => onOpen(one.part)} />}</Paged>
    </>
  )
}
