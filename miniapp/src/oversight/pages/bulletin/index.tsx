import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { countOf } from '@haochaping/shared/indicators/counts.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { periodBefore, periodOf } from '@haochaping/shared/indicators/period.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { fullDayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { countedDaysWord, periodWord } from '@haochaping/shared/words/periodWords.ts'
import { summaryPageWords } from '@haochaping/shared/words/summaryPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Phrases } from '../../../components/Phrases.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Trust } from '../../../components/Trust.tsx'
import { useWide } from '../../../components/useWide.ts'
// No ending: the build picks printPage.h5.ts or printPage.ts.
import { printPage } from '../../../platform/printPage'
import { helpIn } from '../../helpIn.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'
import { PeriodChoice } from '../../PeriodChoice.tsx'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { bulletinOf } from './bulletinOf.ts'
import { TableCard } from './TableCard.tsx'
import { indicatorNotes } from './tables/indicatorTable.ts'
import '../../../components/CaseCard.css'
import './index.css'

/** The month before this one: the last that is over. */
const lastMonth = (): string => periodBefore(periodOf('month', localDateOf(new Date(Date.now()).toISOString())))

/** 月度通报: the figures of a place in a period in the shape of the provinces' monthly tables, to read or to print. */
const BulletinPage = () => {
  const wide = useWide()
  const params = useParams()
  const { summary, seen, kept, trouble, again, period, today, choose } = useFigures({ ...params, period: params.period ?? lastMonth() })
  const foot = printPage === undefined || summary === undefined ? undefined : <PrimaryButton say={words.print} onPress={printPage} />
  return (
    <Screen title={words.title} wide={wide} foot={foot}>
      {seen === undefined ? null : <View className='bulletin-heading'><Phrases phrases={words.heading(seen.place.name, periodWord(period, today))} /></View>}
      <View className='not-printed'><PeriodChoice period={period} today={today} onChoose={choose} /></View>
      {kept && trouble === undefined ? <View className='tiny not-printed' {...a11y('status', { live: 'polite' })}>{summaryPageWords.kept}</View> : null}
      {trouble === undefined ? null : <OversightTrouble trouble={trouble} beside={summary !== undefined} again={again} />}
      {summary !== undefined ? <Body summary={summary} /> : trouble === undefined ? <Skeleton cards={3} /> : null}
    </Screen>
  )
}

const Body = ({ summary }: { summary: Summary }) => {
  const { from, to, today, counted: { at }, counts } = summary
  return (
    <>
      <View className='sub bulletin-days'>{words.days(countedDaysWord(from, to, today), at === undefined ? words.never : words.until(fullInstantWord(at)), fullDayWord(today))}</View>
      {to < today ? null : <View className='sub tone-wait'>{words.running}</View>}
      <View className='bulletin-trust'><Trust figures={summary} help={helpIn(summary)} /></View>
      {countOf(counts, 'events') === 0 ? <View className='card sub'>{words.nothing}</View> : bulletinOf(summary).map((table) => <TableCard key={table.key} table={table} />)}
      <SectionTitle>{words.notes}</SectionTitle>
      {[...indicatorNotes(), ...words.generalNotes(floor.value), words.version(indicatorSet.version)].map((line) => <View key={line} className='tiny bulletin-note'>{line}</View>)}
      {printPage === undefined ? <View className='tiny bulletin-note'>{words.printHelp}</View> : null}
    </>
  )
}

export default guarded(BulletinPage)
