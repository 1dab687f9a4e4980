import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { a11y } from '../../../components/a11y.ts'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { go } from '../../../routes.ts'
import { Phrases } from '../../../components/Phrases.tsx'

/** Down from a reason: in an agency to its tickets, above to the items that have it. */
const open = (reason: string, { place, period }: Summary): void => {
  if (place.kind === 'agency') go('/oversight/pages/tickets/index', { place: place.code, period, reason })
  else go('/oversight/pages/parts/index', { by: 'items', place: place.code, period, of: 'badShare', reason })
}

/** Why people were not satisfied, the most frequent reason first. */
export const Reasons = ({ summary }: { summary: Summary }) => {
  const { reasons } = summary
  const most = reasons[0]?.count ?? 0
  return (
    <>
      <Phrases phrases={words.reasonsHeading(reasons[0] && reasonWord(reasons[0].code))} />
      <View className='sub'>{words.reasonsSay}</View>
      <View className='gap' />
      {most === 0 ? null : (
        <View className='case-list'>
          {reasons.map(({ code, count }) => (
            <Press key={code} className='part' aria={rowLabel(words.open([reasonWord(code), words.reasonCount(count)]))} onPress={() => open(code, summary)}>
              <View className='part-head'><View className='text grow'>{reasonWord(code)}</View><View className='strong part-value'>{words.reasonCount(count)}</View></View>
              <View className='reason-bar' {...a11y(undefined, { hidden: true })}><View className='reason-part' style={`width:${(count / most * 100).toFixed(1)}%`} /></View>
            </Press>
          ))}
        </View>
      )}
    </>
  )
}
