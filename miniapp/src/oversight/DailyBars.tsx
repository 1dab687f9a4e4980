import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { seriesWord, shortSeriesWord } from '@haochaping/shared/words/periodWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { a11y } from '../components/a11y.ts'
import { SectionTitle } from '../components/SectionTitle.tsx'
import { dailyBars } from './dailyBars.ts'
import type { Bar } from './dailyBars.ts'
import './DailyBars.css'

/** So many have room for a name each, also in the largest letters; of more only the ends are named. */
const namedEach = 7

const under = (bars: readonly Bar[]): string[] => bars.length <= namedEach
  ? bars.map(({ at }) => shortSeriesWord(at))
  : [bars[0], bars[bars.length - 1]].flatMap((bar) => bar === undefined ? [] : [seriesWord(bar.at)])

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
              {bars.map(({ at, bad, most }) => (
                <View key={at} className='bar-slot'><View className={`bar ${most ? 'bar-most' : ''}`} style={`height:${(bad / tallest * 100).toFixed(1)}%`} /></View>
              ))}
            </View>
            <View className={`bars-under tiny ${bars.length > namedEach ? 'bars-ends' : ''}`} {...a11y(undefined, { hidden: true })}>{under(bars).map((one) => <View key={one} className='bar-name'>{one}</View>)}</View>
          </>
        )}
        <View className='sub'>{words.highest(highest.map(({ at }) => seriesWord(at)), tallest)}</View>
      </View>
    </>
  )
}
