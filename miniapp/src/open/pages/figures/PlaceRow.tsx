import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BoundedRow } from '@haochaping/shared/indicators/publicBounds.ts'
import { canBeShown, intervalOf, isNothing, isSettled, publicRateNames } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicRate, PublicRateName } from '@haochaping/shared/indicators/publicRates.ts'
import { valueOf } from '@haochaping/shared/indicators/rate.ts'
import type { Interval } from '@haochaping/shared/indicators/wilson.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { publicCountsWord, publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { intervalWord } from '@haochaping/shared/words/rateWords.ts'
import { Press } from '../../../components/Press.tsx'
import { RateBar } from '../../../components/RateBar.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { SlipLine } from '../../../components/Slip.tsx'
import { Unseen } from '../../../components/Unseen.tsx'
import { spoken } from '../../../spoken.ts'
import { countWord } from './countWord.ts'

type Props = { name: string; row: BoundedRow; rates: Record<PublicRateName, PublicRate>; axis: Interval }

const valueWord = (name: PublicRateName, rate: PublicRate): string => isNothing(rate) ? spoken(openPageWords).rates[name].nothing : spoken(publicRateWord)(rate)

/** One place among its sisters; pressed, it shows the other figures too. */
export const PlaceRow = ({ name, row, rates, axis }: Props) => {
  const words = spoken(openPageWords)
  const [open, setOpen] = useState(false)
  const { activeGoodShare: good } = rates
  const interval = canBeShown(good) ? intervalOf(good) : undefined
  const value = isNothing(good) ? words.rates.activeGoodShare.nothing : words.placeGood(interval === undefined ? words.placeHidden : spoken(publicRateWord)(good))
  const served = words.placeAnswered(countWord(row.rated), countWord(row.events))
  const sure = interval === undefined ? '' : spoken(intervalWord)(interval)
  return (
    <View className='open-place'>
      <Press className='open-press' aria={{ ...rowLabel(words.ofPlace([name, value, served, sure])), expanded: open }} onPress={() => setOpen(!open)}>
        <View className='figure-head'>
          <View className='text grow'>{name}</View>
          <View className={interval === undefined ? 'sub figure-none' : 'strong figure-none'}>{value}</View>
        </View>
        {interval === undefined ? null : <RateBar value={isSettled(good) ? valueOf(good.low) : undefined} interval={interval} axis={axis} />}
        <View className='tiny'>{served}</View>
        {open || sure === '' ? null : <Unseen say={sure} />}
        <View className={`fold-chevron open-chevron ${open ? 'fold-chevron-open' : ''}`} />
      </Press>
      {open ? (
        <View className='open-further'>
          {sure === '' ? null : <View className='tiny open-sure'>{sure}</View>}
          {publicRateNames.map((one) => <SlipLine key={one} name={words.rates[one].name} value={words.ofPlace([valueWord(one, rates[one]), spoken(publicCountsWord)(one, rates[one])])} />)}
        </View>
      ) : null}
    </View>
  )
}
