import { View } from '@tarojs/components'
import { a11y } from './a11y.ts'
import { Press } from './Press.tsx'
import './Chips.css'

type Props<K extends string> = { label: string; options: readonly { key: K; say: string }[]; chosen: K | undefined; onChoose: (key: K) => void }

/** One of a few, side by side. The tab key stops at the chosen one, or at the first where none is. */
export const Chips = <K extends string>({ label, options, chosen, onChoose }: Props<K>) => (
  <View className='chips' {...a11y('radiogroup', { label })}>
    {options.map(({ key, say }, place) => (
      <Press
        key={key} role='radio' className={`chip ${key === chosen ? 'chip-on' : ''}`} aria={{ checked: key === chosen, label: say }} stop={chosen === undefined ? place === 0 : key === chosen}
        onPress={() => onChoose(key)} onArrow={(step) => onChoose(options[(place + step + options.length) % options.length]?.key ?? key)}
      >{say}</Press>
    ))}
  </View>
)
