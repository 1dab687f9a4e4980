import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { seriesWord } from '@haochaping/shared/words/periodWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { a11y } from '../components/a11y.ts'
import { SectionTitle } from '../components/SectionTitle.tsx'
import { dailyBars } from './dailyBars.ts'
import './DailyBars.css'

/** 差评 by day or by month: bars, the same in words for those who do not see them, and a sentence that names the highest. */
export const DailyBars = ({ summary }: { summary: Summary }) => {
  const bars = dailyBars(summary)
  const said = bars.map(({ at, bad }) => ({ when: seriesWord(at), bad }))
  const highest = bars.filter(({ most }) => most)
  const tallest = highest[0]?.bad ?? 0
  const byDay = bars[0]?.at.length !== 7
  return (
    <>
      <SectionTitle>{words.bars(byDay)}</SectionTitle>
      <View className='card'>
        {tallest === 0 ? null : (
          <>
            <View className='bars' {...a11y('img', { label: words.barsSaid(byDay, said) })}>
              {bars.map(({ at, bad, most }) => <View key={at} className={`bar ${most ? 'bar-most' : ''}`} style={`height:${(bad / tallest * 100).toFixed(1)}%`} />)}
            </View>
            <View className='bars-ends tiny' {...a11y(undefined, { hidden: true })}><View>{said[0]?.when}</View><View>{said.length > 1 ? said[said.length - 1]?.when : ''}</View></View>
          </>
        )}
        <View className='sub'>{words.highest(highest.map(({ at }) => seriesWord(at)), tallest)}</View>
      </View>
    </>
  )
}
