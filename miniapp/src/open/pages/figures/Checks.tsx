import { View } from '@tarojs/components'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { viewPublic } from '@haochaping/shared/schemas/viewPublic.ts'
import { openCheckWords } from '@haochaping/shared/words/openCheckWords.ts'
import { Fold } from '../../../components/Fold.tsx'
import { EntryRow } from '../../../components/EntryRow.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import { LinkButton } from './LinkButton.tsx'
import { SourcesFold } from './SourcesFold.tsx'

/** 怎么核对: by one's own receipt, by recounting everything, and by knowing what is left out and where the rules are from. */
export const Checks = ({ period }: { period: Period }) => {
  const words = spoken(openCheckWords)
  return (
    <>
      <SectionTitle>{words.title}</SectionTitle>
      <View className='case-list'>
        <EntryRow say={words.own} sub={words.ownSay} onPress={() => go('/mine/pages/verify/index', {})} />
      </View>
      <Fold title={words.recount}>
        <View className='text'>{words.recountSay[0]}</View>
        <View className='text fold-line'>{words.recountSay[1]}</View>
        <View className='aside fold-line'><View className='mono'>{words.exporting}</View><View className='mono fold-line'>{words.verifying}</View></View>
        <View className='text fold-line'>{words.recountSay[2]}</View>
        <View className='aside mono fold-line'>{`${viewPublic.method} ${viewPublic.path}?period=${period}`}</View>
      </Fold>
      <Fold title={words.hidden}><Sentences say={words.hiddenSay} /></Fold>
      <Fold title={words.canary}><Sentences say={words.canarySay} /></Fold>
      <SourcesFold />
      <LinkButton period={period} />
    </>
  )
}

const Sentences = ({ say }: { say: readonly string[] }) => <>{say.map((one, at) => <View key={one} className={at === 0 ? 'text' : 'text fold-line'}>{one}</View>)}</>
