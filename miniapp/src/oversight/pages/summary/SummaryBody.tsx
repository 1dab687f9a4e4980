import { View } from '@tarojs/components'
import { countOf } from '@haochaping/shared/indicators/counts.ts'
import { firstScreen } from '@haochaping/shared/indicators/indicator.ts'
import { kindOfPeriod } from '@haochaping/shared/indicators/period.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { Trust } from '../../../components/Trust.tsx'
import { go } from '../../../routes.ts'
import { CutsFold } from '../../CutsFold.tsx'
import { DailyBars } from '../../DailyBars.tsx'
import { helpIn } from '../../helpIn.ts'
import { IndicatorCard } from '../../IndicatorCard.tsx'
import { hurtsMost } from '../../hurtsMost.ts'
import { OpenPart } from '../../OpenPart.tsx'
import { Ways } from '../../Ways.tsx'
import { WorstPart } from '../../WorstPart.tsx'
import { ServedLine } from './ServedLine.tsx'

type Props = { summary: Summary; wide: boolean }

/** The figures of a place and what they ask for: on a phone what is to be done follows the figures, on a large screen it stands beside them. */
export const SummaryBody = ({ summary, wide }: Props) => {
  const served = countOf(summary.counts, 'events') > 0
  const figures = <><Trust figures={summary} help={helpIn(summary)} /><ServedLine counts={summary.counts} />{served ? <Indicators summary={summary} /> : null}</>
  const toDo = <><WorstPart sores={hurtsMost(summary)} summary={summary} /><OpenPart open={summary.open} today={summary.today} withAgency={summary.place.kind === 'region'} /></>
  const further = <>{served ? <DailyBars summary={summary} /> : null}<Ways summary={summary} /><CutsFold summary={summary} /></>
  if (!wide) return <>{figures}{toDo}{further}</>
  return (
    <View className='figures'>
      <View className='figures-main'>{figures}{further}</View>
      <View className='figures-aside'>{toDo}</View>
    </View>
  )
}

/** The six of the first screen, each leading to how the parts of the place compare by it. */
const Indicators = ({ summary: { counts, before, period, place: { code, kind }, windows } }: { summary: Summary }) => {
  const by = kind === 'region' ? 'places' : windows.length > 0 ? 'windows' : 'items'
  return (
    <View className='indicators'>
      {firstScreen.map((name) => <IndicatorCard key={name} name={name} counts={counts} before={before} kind={kindOfPeriod(period)} onOpen={() => go('/oversight/pages/parts/index', { by, place: code, period, of: name })} />)}
    </View>
  )
}
