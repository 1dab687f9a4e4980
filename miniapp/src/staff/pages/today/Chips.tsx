import { View } from '@tarojs/components'
import { a11y } from '../../../components/a11y.ts'
import { Press } from '../../../components/Press.tsx'
import './Chips.css'

type Props<K extends string> = { label: string; options: readonly { key: K; say: string }[]; chosen: K; onChoose: (key: K) => void }

/** One of a few, side by side; one is always chosen. */
export const Chips = <K extends string>({ label, options, chosen, onChoose }: Props<K>) => (
  <View className='chips' {...a11y('radiogroup', { label })}>
    {options.map(({ key, say }, place) => (
      <Press
        key={key} role='radio' className={`chip ${key === chosen ? 'chip-on' : ''}`} aria={{ checked: key === chosen, label: say }} stop={key === chosen}
        onPress={() => onChoose(key)} onArrow={(step) => onChoose(options[(place + step + options.length) % options.length]?.key ?? key)}
      >{say}</Press>
    ))}
  </View>
)
