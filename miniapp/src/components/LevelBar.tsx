import { View } from '@tarojs/components'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { a11y } from './a11y.ts'
import './LevelBar.css'

/** How high a level stands among the five, readable without colour; the words beside it say the same, so readers skip it. */
export const LevelBar = ({ level }: { level: Level }) => {
  const filled = levels.length - levels.indexOf(level)
  return (
    <View className='level-bar' {...a11y(undefined, { hidden: true })}>
      {levels.map((one, place) => <View key={one} className={`level-tick ${place < filled ? 'level-tick-on' : ''}`} />)}
    </View>
  )
}
