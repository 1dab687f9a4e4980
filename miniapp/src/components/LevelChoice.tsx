import { Text, View } from '@tarojs/components'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { inEnglish, spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { LevelBar } from './LevelBar.tsx'
import { levelName } from './levelName.ts'
import { Press } from './Press.tsx'
import './LevelChoice.css'

type Props = { chosen: Level | undefined; onChoose: (level: Level) => void }

/** The five levels as five equal rows, words first, none chosen beforehand. */
export const LevelChoice = ({ chosen, onChoose }: Props) => (
  <View className='levels' {...a11y('radiogroup', { label: spoken(ratePageWords).levels })}>
    {levels.map((level, place) => (
      <Press
        key={level}
        role='radio'
        className={`level ${chosen === level ? 'level-chosen' : ''}`}
        aria={{ checked: chosen === level, label: levelName(level) }}
        stop={chosen === undefined ? place === 0 : chosen === level}
        onPress={() => onChoose(level)}
        onArrow={(step) => onChoose(levels[(place + step + levels.length) % levels.length] ?? level)}
      >
        <View className='level-dot' />
        <View className='level-both'>
          <Text className='level-word'>{spoken(levelWords)[level]}</Text>
          {inEnglish() ? <Text className='tiny'>{levelWords[level]}</Text> : null}
        </View>
        <LevelBar level={level} />
      </Press>
    ))}
  </View>
)
