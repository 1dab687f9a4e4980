import { View } from '@tarojs/components'
import { Press } from './Press.tsx'
import './PeriodStep.css'

/** One step in time; without `onPress` there is nothing that way. */
type Step = { label: string; onPress: (() => void) | undefined }
type Props = { name: string; below?: string | undefined; earlier: Step; later: Step }

/** A period by its name, between the one before and the one after. */
export const PeriodStep = ({ name, below, earlier, later }: Props) => (
  <View className='period'>
    <Arrow step={earlier} way='' />
    <View className='grow period-name'>
      <View className='strong'>{name}</View>
      {below === undefined ? null : <View className='tiny'>{below}</View>}
    </View>
    <Arrow step={later} way='period-later' />
  </View>
)

const Arrow = ({ step: { label, onPress }, way }: { step: Step; way: string }) => (
  <Press className={`period-step ${onPress === undefined ? 'period-end' : ''}`} aria={{ label, disabled: onPress === undefined }} onPress={() => onPress?.()}>
    <View className={`period-chevron ${way}`} />
  </Press>
)
