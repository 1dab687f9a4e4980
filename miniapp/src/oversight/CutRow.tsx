import { View } from '@tarojs/components'
import type { Cut } from '@haochaping/shared/indicators/cut.ts'
import { isTooFew } from '@haochaping/shared/indicators/tooFew.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import { percentWord } from '@haochaping/shared/words/rateWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { a11y } from '../components/a11y.ts'
import { Press } from '../components/Press.tsx'
import { RateBar } from '../components/RateBar.tsx'
import { rowLabel } from '../components/rowLabel.ts'
import './CutRow.css'

type Props = { name: string; cut: Cut; onOpen: (() => void) | undefined }

/** The good share of one cut; it can be pressed where its 差评 can be listed. */
export const CutRow = ({ name, cut: { good = 0, bad = 0 }, onOpen }: Props) => {
  const rate = { hits: good, outOf: good + bad }
  const interval = isTooFew(rate) ? undefined : wilson(rate)
  const counted = interval === undefined ? '' : words.goodOf(good, good + bad)
  const label = [name, percentWord(rate), counted].filter((part) => part !== '').join('，')
  const inside = (
    <View className='grow'>
      <View className='cut-line'><View className='text grow'>{name}</View><View className='strong'>{percentWord(rate)}</View></View>
      {interval === undefined ? null : <RateBar value={good / (good + bad)} interval={interval} />}
      {counted === '' ? null : <View className='tiny'>{counted}</View>}
    </View>
  )
  if (onOpen === undefined) return <View className='cut' {...a11y('text', { label })}>{inside}</View>
  return <Press className='cut' aria={rowLabel(words.openCut(label))} onPress={onOpen}>{inside}<View className='case-chevron' /></Press>
}
