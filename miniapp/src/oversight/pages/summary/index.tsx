import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Press } from '../../../components/Press.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { a11y } from '../../../components/a11y.ts'
import { useWide } from '../../../components/useWide.ts'
import { go } from '../../../routes.ts'
import { Crumbs } from '../../Crumbs.tsx'
import { hurtsMost, standsOut } from '../../hurtsMost.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'
import { Phrases } from '../../../components/Phrases.tsx'
import { PeriodChoice } from '../../PeriodChoice.tsx'
import { soreName } from '../../soreName.ts'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { SummaryBody } from './SummaryBody.tsx'
import '../../../components/CaseCard.css'
import './index.css'

/** 监督总览 of one place: its one thing in the heading, the figures, and the ways down to the tickets. */
const SummaryPage = () => {
  const wide = useWide()
  const { summary, seen, kept, trouble, again, period, today, choose } = useFigures(useParams())
  const nothing = summary === undefined
  const refused = nothing && trouble !== undefined && 'refused' in trouble
  return (
    <Screen title={words.title} wide={wide} aside={refused || seen === undefined ? undefined : <Elsewhere summary={seen} />}>
      {refused || seen === undefined ? null : <Heading seen={seen} summary={summary} />}
      {refused ? null : <PeriodChoice period={period} today={today} onChoose={choose} />}
      {kept && trouble === undefined ? <View className='tiny' {...a11y('status', { live: 'polite' })}>{words.kept}</View> : null}
      {trouble === undefined ? null : <OversightTrouble trouble={trouble} beside={!nothing} again={again} />}
      {!nothing ? <SummaryBody summary={summary} wide={wide} /> : trouble === undefined ? <Skeleton cards={3} /> : null}
    </Screen>
  )
}

/** Where this is and its one thing, which is not known while another period is being read. */
const Heading = ({ seen: { above, place, period }, summary }: { seen: Summary; summary: Summary | undefined }) => {
  const worst = summary && standsOut(hurtsMost(summary))
  return (
    <>
      <Crumbs above={above} period={period} />
      <View className='sub'>{place.name}</View>
      {summary === undefined ? <View className='bone bone-heading' /> : <Phrases phrases={words.heading(summary.open.overdue, worst && soreName(worst))} />}
    </>
  )
}

/** To the places right under this one, or to its sisters. */
const Elsewhere = ({ summary: { place, places, above, period } }: { summary: Summary }) => {
  const [next] = above
  const from = places.length > 0 ? place : next
  if (from === undefined) return null
  return <Press className='elsewhere' onPress={() => go('/oversight/pages/parts/index', { by: 'places', place: from.code, period })}>{words.elsewhere}</Press>
}

export default guarded(SummaryPage)
