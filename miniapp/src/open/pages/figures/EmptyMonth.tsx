import { View } from '@tarojs/components'
import { periodBefore, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { spoken } from '../../../spoken.ts'

type Props = { figures: PublicFigures; running: boolean; onChoose: (period: Period) => void }

/** A month without any service, and the way to one that may have some. */
export const EmptyMonth = ({ figures: { period, today }, running, onChoose }: Props) => {
  const words = spoken(openPageWords)
  return (
    <>
      <View className='sub open-served'>{words.noneSay(running)}</View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={running ? words.toEarlier : words.toThisMonth} onPress={() => onChoose(running ? periodBefore(period) : periodOf('month', today))} />
    </>
  )
}
