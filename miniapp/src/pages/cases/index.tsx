import { useEffect } from 'react'
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { CaseCard } from '../../components/CaseCard.tsx'
import { CaseRow } from '../../components/CaseRow.tsx'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { FiguresEntry } from '../../components/FiguresEntry.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { goOn } from '../../routes.ts'
import { useKnownCases } from '../../state/knownCases.ts'
import { useOutbox } from '../../state/outbox.ts'
import { useSession } from '../../state/session.ts'
import { CasesAside } from './CasesAside.tsx'
import { CasesHeading } from './CasesHeading.tsx'
import { FindCard } from './FindCard.tsx'
import { InboxRow } from './InboxRow.tsx'
import { sectionsOf } from './sections.ts'
import { UnsentRow } from './UnsentRow.tsx'
import { useMyCases } from './useMyCases.ts'
import { useUnread } from './useUnread.ts'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { spoken } from '../../spoken.ts'

/** So many cards have their five levels on them; of whoever has more to rate, the rest open the page of the rating. */
const strips = 8

const CasesPage = () => {
  const words = spoken(casesPageWords)
  const { cases, cut, more, trouble, again, older } = useMyCases()
  const unread = useUnread(cases)
  const who = useSession((session) => session.who)
  const known = useKnownCases((held) => held.known)
  const unsent = useOutbox((held) => held.unsent)
  const nobody = trouble !== undefined && 'refused' in trouble && trouble.refused === 'signInAgain'
  usePullDownRefresh(() => { void again().then(() => Taro.stopPullDownRefresh()) })
  useEffect(() => {
    if (nobody && process.env.TARO_ENV === 'h5') goOn('/pages/signIn/index', { to: '/pages/cases/index' })
  }, [nobody])

  if (cases === undefined && trouble === undefined) return <Screen title={words.title} home aside={<CasesAside />}><Skeleton cards={2} /></Screen>
  const parts = sectionsOf(cases, { who, known, unsent })
  return (
    <Screen title={words.title} home aside={<CasesAside />}>
      <CasesHeading parts={parts} />
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} again={() => { void again() }} />}
      {parts.unsent.map((one) => <UnsentRow key={one.case.eventId} theCase={one.case} level={one.asked.level} />)}
      {unread > 0 ? <InboxRow unread={unread} /> : null}
      {parts.judging.length === 0 ? null : <><SectionTitle>{words.judging}</SectionTitle><View className='case-list'>{parts.judging.map((one) => <CaseRow key={one.eventId} theCase={one} />)}</View></>}
      {parts.awaiting.length === 0 ? null : <SectionTitle>{words.awaiting}</SectionTitle>}
      {parts.awaiting.map((one, at) => <CaseCard key={one.eventId} theCase={one} strip={at < strips} />)}
      {parts.rated.length === 0 ? null : <><SectionTitle>{words.done}</SectionTitle><View className='case-list'>{parts.rated.map((one) => <CaseRow key={one.eventId} theCase={one} />)}</View></>}
      {parts.closed.length === 0 ? null : <><SectionTitle>{words.closed}</SectionTitle><View className='case-list'>{parts.closed.map((one) => <CaseRow key={one.eventId} theCase={one} />)}</View></>}
      {cut ? <><View className='gap' /><PrimaryButton kind='quiet' say={words.newest} onPress={() => { void again().then(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 })).catch(() => undefined) }} /></> : null}
      {more === undefined ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={words.more} onPress={() => { void older() }} /></>}
      <SectionTitle>{words.notFound}</SectionTitle>
      <FindCard />
      {unread > 0 ? null : <InboxRow unread={0} />}
      <FiguresEntry />
    </Screen>
  )
}

export default guarded(CasesPage)
