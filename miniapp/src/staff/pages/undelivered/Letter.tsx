import { View } from '@tarojs/components'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { undeliveredPageWords as words } from '@haochaping/shared/words/undeliveredPageWords.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Press } from '../../../components/Press.tsx'
import { SendingAgain } from './SendingAgain.tsx'
import type { Resent } from './useUndelivered.ts'

type Props = { letter: Undelivered; resent: Resent | undefined; open: boolean; onOpen: () => void; onClose: () => void; onSend: () => Promise<void> }

/** One message that did not arrive; opened, what was tried. What became of it when it was sent again stands in its place. */
export const Letter = ({ letter, resent, open, onOpen, onClose, onSend }: Props) => {
  if (resent === 'sent' || resent === 'gone') return (
    <View className='letter'>
      <View className='case-row'><Heading letter={letter} /></View>
      <Notice tone={resent === 'sent' ? 'done' : 'calm'} title={resent === 'sent' ? words.sent : words.gone} say={resent === 'sent' ? words.sentSay : words.goneSay} />
    </View>
  )
  return (
    <View className='letter'>
      <Press className='case-row' aria={{ expanded: open }} onPress={open ? onClose : onOpen}>
        <Heading letter={letter} />
        <View className='case-chevron' />
      </Press>
      {open ? <SendingAgain attempts={letter.attempts} trouble={resent} onSend={onSend} onClose={onClose} /> : null}
    </View>
  )
}

const Heading = ({ letter: { title, audience, item, projectNo, at } }: { letter: Undelivered }) => (
  <View className='grow'>
    <View className='strong'>{title}</View>
    <View className='sub'>{words.about([words.audiences[audience], item, projectNo])}</View>
    <View className='tiny'>{words.gaveUp(instantWord(at))}</View>
  </View>
)
