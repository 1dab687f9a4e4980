import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MyTickets, MyTicketsQuery } from '@haochaping/shared/schemas/myTickets.ts'
import type { SignedIn } from '@haochaping/shared/schemas/signIn.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { Title } from '../../../components/Title.tsx'
import { Chips } from '../../../components/Chips.tsx'
import { deskOf, filtered, offeredFilters } from './desk.ts'
import type { Filter } from './desk.ts'
import { AssignmentsPart } from './AssignmentsPart.tsx'
import { DeskList } from './DeskList.tsx'
import { Entries } from './Entries.tsx'
import { OversightEntry } from './OversightEntry.tsx'
import { PraiseCard } from './PraiseCard.tsx'

type ViewName = MyTicketsQuery['view']
type Props = { told: MyTickets; view: ViewName; role: SignedIn['role'] | undefined; chosen: string | undefined; onView: (view: ViewName) => void; onOpen: (eventId: string) => void }

const views = (['today', 'done'] as const).map((key) => ({ key, say: words.views[key] }))

/** The desk: its one thing in the heading, then what is due, then the ways on. */
export const Desk = ({ told, view, role, chosen, onView, onOpen }: Props) => {
  const [filter, setFilter] = useState<Filter>('all')
  const { tickets, today } = told
  const { overdue, today: due } = deskOf(tickets, today)
  const done = view === 'done'
  const offered = offeredFilters(tickets)
  const shown = filtered(tickets, offered.some((one) => one.filter === filter) ? filter : 'all')
  const handles = role === 'handler' || role === 'leader'
  return (
    <>
      <Title>{done ? words.doneHeading(tickets.length) : words.heading(overdue.length, due.length, tickets.length)}</Title>
      <View className='sub'>{done ? '' : tickets.length === 0 ? words.goodDay : words.openCount(tickets.length)}</View>
      {role === undefined || role === 'citizen' || role === 'handler' ? null : <OversightEntry improves={role === 'supervisor' || role === 'administrator'} />}
      {!handles ? null : <Chips label={words.view} options={views} chosen={view} onChoose={onView} />}
      {done || offered.length < 3 ? null : <Chips label={words.filter} options={offered.map((one) => ({ key: one.filter, say: `${words.filters[one.filter]} ${one.count}` }))} chosen={filter} onChoose={setFilter} />}
      <DeskList told={told} tickets={shown} done={done} withUnit={!handles} chosen={chosen} onOpen={onOpen} />
      {handles && !done ? <AssignmentsPart /> : null}
      <Entries administrator={role === 'administrator'} />
      {handles && !done ? <PraiseCard /> : null}
    </>
  )
}
