import { View } from '@tarojs/components'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { spoken } from '../spoken.ts'
import { Press } from './Press.tsx'
import './SwitchRow.css'

type Props = { title: string; say: string; on: boolean; onTurn: (on: boolean) => void }

/** A yes or no with its consequence in words under it. */
export const SwitchRow = ({ title, say, on, onTurn }: Props) => (
  <Press role='switch' className='switch-row' aria={{ checked: on, label: spoken(joinWords).sentences(title, say) }} onPress={() => onTurn(!on)}>
    <View className='grow'>
      <View className='text'>{title}</View>
      <View className='tiny switch-say'>{say}</View>
    </View>
    <View className={`switch ${on ? 'switch-on' : ''}`}><View className='switch-knob' /></View>
  </Press>
)
