import { View } from '@tarojs/components'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { levelLines } from '@haochaping/shared/words/levelLines.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { inEnglish, spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { LevelBar } from './LevelBar.tsx'
import { levelName } from './levelName.ts'
import { Press } from './Press.tsx'
import './LevelStrip.css'

type Props = { item: string; onChoose: (level: Level) => void }

/** The five levels on a list, side by side and equally wide: whichever it is, one tap leads to the page with it chosen. In the elder version they stand as rows. */
export const LevelStrip = ({ item, onChoose }: Props) => (
  <View className={`strip ${inEnglish() ? 'strip-rows' : ''}`} {...a11y('group', { label: spoken(casesPageWords).rateGroup(item) })}>
    {levels.map((level) => (
      <Press key={level} className='strip-cell' aria={{ label: spoken(casesPageWords).rateIt(item, levelName(level)) }} onPress={() => onChoose(level)}>
        <View className='strip-words'>{spoken(levelLines)[level].map((line) => <View key={line} className='strip-line'>{line}</View>)}{inEnglish() ? <View className='tiny'>{levelWords[level]}</View> : null}</View>
        <LevelBar level={level} />
      </Press>
    ))}
  </View>
)
