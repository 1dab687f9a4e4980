import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { improvementsPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { SectionTitle } from '../components/SectionTitle.tsx'
import { go } from '../routes.ts'
import { useStaffSession } from '../state/session.ts'
import { OutRows } from './OutRows.tsx'
import { questionsOf } from './questionsOf.ts'

/** The ways down from a place: what lies under it, its matters, windows and reasons, its tickets, and what is worth asking. */
export const Ways = ({ summary }: { summary: Summary }) => {
  const { place: { code: place, kind }, period, places, items, windows, reasons, tickets, more } = summary
  const asked = questionsOf(summary).length
  const role = useStaffSession((session) => session.role)
  const mayImprove = role === 'supervisor' || role === 'administrator'
  const parts = [['places', places.length], ['items', items.length], ['windows', windows.length], ['reasons', reasons.length]] as const
  return (
    <>
      <SectionTitle>{words.more}</SectionTitle>
      <View className='case-list'>
        {parts.map(([by, count]) => count === 0 ? null : <Way key={by} say={words[by]} count={by === 'items' && kind === 'region' ? words.fewOf(count) : words.countOf(count)} onPress={() => go('/oversight/pages/parts/index', { by, place, period })} />)}
        {kind === 'region' ? null : <Way say={words.tickets} count={words.ticketCount(tickets.length, more)} onPress={() => go('/oversight/pages/tickets/index', { place, period })} />}
        {mayImprove ? <Way say={improvementsPageWords.title} count='' onPress={() => go('/oversight/pages/improvements/index', { place })} /> : null}
        <Way say={words.signals} count={asked === 0 ? words.signalsNone : words.signalsSome(asked)} onPress={() => go('/oversight/pages/signals/index', { place, period })} />
        <OutRows place={place} period={period} today={summary.today} />
      </View>
    </>
  )
}

const Way = ({ say, count, onPress }: { say: string; count: string; onPress: () => void }) => (
  <Press className='case-row' onPress={onPress}>
    <View className='grow strong'>{say}</View>
    <View className='sub'>{count}</View>
    <View className='case-chevron' />
  </Press>
)
