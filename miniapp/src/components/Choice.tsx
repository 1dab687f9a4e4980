import { View } from '@tarojs/components'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { Press } from './Press.tsx'
import './LevelChoice.css'
import './Choice.css'

type Props<K extends string> = { label: string; options: readonly { key: K; say: string; sub?: string }[]; chosen: K | undefined; onChoose: (key: K) => void }

/** One of a few, as rows; none chosen beforehand unless it says so. */
export const Choice = <K extends string>({ label, options, chosen, onChoose }: Props<K>) => (
  <View className='levels choice' {...a11y('radiogroup', { label })}>
    {options.map(({ key, say, sub }, place) => (
      <Press
        key={key} role='radio' className={`level ${chosen === key ? 'level-chosen' : ''}`} aria={{ checked: chosen === key, label: sub === undefined ? say : spoken(joinWords).both(say, sub) }}
        stop={chosen === undefined || !options.some((one) => one.key === chosen) ? place === 0 : chosen === key}
        onPress={() => onChoose(key)} onArrow={(step) => onChoose(options[(place + step + options.length) % options.length]?.key ?? key)}
      >
        <View className='level-dot' />
        <View className='grow'>
          <View>{say}</View>
          {sub === undefined ? null : <View className='tiny'>{sub}</View>}
        </View>
      </Press>
    ))}
  </View>
)
