import { View } from '@tarojs/components'
import type { Interval } from '@haochaping/shared/indicators/wilson.ts'
import { a11y } from './a11y.ts'
import './RateBar.css'

/** `value` is absent where only the interval is known; `axis`: what the ends of the bar stand for; nothing and all, unless said. */
type Props = { value?: number | undefined; interval: Interval; axis?: Interval }

const everything: Interval = { low: 0, high: 1 }
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** Where a share lies on a ruler, and how sure that is. The words beside it say the same, so readers skip it. */
export const RateBar = ({ value, interval: { low, high }, axis = everything }: Props) => {
  const at = (share: number): number => (share - axis.low) / (axis.high - axis.low)
  return (
    <View className='rate-bar' {...a11y(undefined, { hidden: true })}>
      <View className='rate-range' style={`left:${percent(at(low))};width:${percent(at(high) - at(low))}`} />
      {value === undefined ? null : <View className='rate-tick' style={`left:${percent(at(value))}`} />}
    </View>
  )
}
