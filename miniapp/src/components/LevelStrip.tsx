import { View } from '@tarojs/components'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { levelLines } from '@haochaping/shared/words/levelLines.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { a11y } from './a11y.ts'
import { LevelBar } from './LevelBar.tsx'
import { Press } from './Press.tsx'
import './LevelStrip.css'

type Props = { item: string; onChoose: (level: Level) => void }

/** The five levels on a list, side by side and equally wide: whichever it is, one tap leads to the page with it chosen. In the elder version they stand as rows. */
export const LevelStrip = ({ item, onChoose }: Props) => (
  <View className='strip' {...a11y('group', { label: casesPageWords.rateGroup(item) })}>
    {levels.map((level) => (
      <Press key={level} className='strip-cell' aria={{ label: casesPageWords.rateIt(item, levelWords[level]) }} onPress={() => onChoose(level)}>
        <View className='strip-words'>{levelLines[level].map((line) => <View key={line}>{line}</View>)}</View>
        <LevelBar level={level} />
      </Press>
    ))}
  </View>
)
