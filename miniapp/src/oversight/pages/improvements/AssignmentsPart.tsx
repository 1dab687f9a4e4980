import { useState } from 'react'
import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentsListed, ListAssignments } from '@haochaping/shared/schemas/listAssignments.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { listAssignments } from '../../../api/listAssignments.ts'
import { isTold } from '../../../api/outcome.ts'
import { Paged } from '../../../components/Paged.tsx'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { go } from '../../../routes.ts'
import { AssignmentRow } from '../../../staff/assignment/AssignmentRow.tsx'
import { OversightTrouble } from '../../OversightTrouble.tsx'

type ViewName = ListAssignments['view']
type Page = Pick<AssignmentsListed, 'assignments' | 'cases' | 'more'>

/** What runs, what is published with the typical cases, or what is over; a page at a time. */
export const AssignmentsPart = ({ view }: { view: ViewName }) => {
  const { outcome, again } = useAsk(() => listAssignments({ view }))
  const [older, setOlder] = useState<readonly Page[]>([])
  if (outcome === undefined) return <Skeleton cards={2} />
  if (!('told' in outcome)) return <OversightTrouble trouble={outcome} beside={false} again={again} />
  const pages: readonly Page[] = [outcome.told, ...older]
  const { today } = outcome.told
  const [assignments, cases, more] = [pages.flatMap((page) => page.assignments), pages.flatMap((page) => page.cases), pages[pages.length - 1]?.more]
  const next = async (cursor: string): Promise<void> => {
    const page = await listAssignments({ view, more: cursor })
    if (isTold(page)) setOlder([...older, page.told])
  }
  const waiting = assignments.filter(({ state }) => state === 'answered').length
  return (
    <>
      <Title>{view === 'open' ? words.headings.open(waiting, assignments.length) : words.headings[view](assignments.length + cases.length)}</Title>
      <View className='gap' />
      {cases.length === 0 ? null : <Cases cases={cases} today={today} />}
      <Paged id='assignments' all={assignments} older={more === undefined ? undefined : () => { void next(more) }}>{(assignment) => <AssignmentRow key={assignment.assignmentId} assignment={assignment} today={today} own={false} />}</Paged>
    </>
  )
}

/** 典型案例, each leading to where it can be withdrawn. */
const Cases = ({ cases, today }: { cases: Page['cases']; today: LocalDate }) => (
  <>
    <SectionTitle>{words.cases}</SectionTitle>
    <View className='case-list'>
      {cases.map(({ eventId, item, agency, at }) => {
        const when = words.published(dayWord(localDateOf(at), today))
        return (
          <Press key={eventId} className='case-row' aria={rowLabel(words.openOne([item, agency, when]))} onPress={() => go('/oversight/pages/typicalCase/index', { id: eventId, published: '1' })}>
            <View className='grow'>
              <View className='strong'>{item}</View>
              <View className='sub'>{agency}</View>
              <View className='tiny'>{when}</View>
            </View>
            <View className='case-chevron' />
          </Press>
        )
      })}
    </View>
  </>
)
