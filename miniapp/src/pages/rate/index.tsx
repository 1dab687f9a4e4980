import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Level } from '@haochaping/shared/standard/levels.ts'
import { titleWord } from '@haochaping/shared/words/caseWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import type { Trouble } from '../../api/outcome.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { useCase } from '../../components/useCase.ts'
import { goOn } from '../../routes.ts'
import { useOutbox } from '../../state/outbox.ts'
import { useReceipts } from '../../state/receipts.ts'
import { keyOf } from '../../state/session.ts'
import { Kept } from './Kept.tsx'
import { RateForm } from './RateForm.tsx'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

const RatePage = () => {
  const words = spoken(ratePageWords)
  const { eventId = '', level } = useRouter().params
  const { theCase, outcome, again } = useCase(eventId)
  const key = keyOf(eventId)
  const unsent = useOutbox((outbox) => outbox.unsent[key])
  const arrived = useReceipts((held) => held.receipts[key])
  const [before] = useState(arrived)
  const [writing, setWriting] = useState(unsent === undefined)
  const [why, setWhy] = useState<Trouble>()
  const done = arrived !== before
  useEffect(() => {
    if (done) goOn('/pages/receipt/index', { eventId })
  }, [done, eventId])

  if (done || (theCase === undefined && outcome === undefined)) return <Screen title={words.title}><Skeleton cards={1} /></Screen>
  if (theCase === undefined) return <Screen title={words.title}>{outcome === undefined || 'told' in outcome ? null : <TroubleNotice trouble={outcome} eventId={eventId} again={again} />}</Screen>
  if (unsent !== undefined && !writing) return <Kept theCase={theCase} asked={unsent} why={why} onChange={() => setWriting(true)} />
  if (theCase.state !== 'awaiting') return (
    <Screen title={words.title}>
      <Title>{spoken(titleWord)(theCase)}</Title>
      <TroubleNotice trouble={{ refused: theCase.state === 'rated' ? 'alreadyRated' : 'windowClosed' }} eventId={eventId} />
    </Screen>
  )
  const asked = Level.safeParse(level)
  return <RateForm theCase={theCase} level={asked.success ? asked.data : undefined} onKept={(reason) => { setWhy(reason); setWriting(false) }} />
}

export default guarded(RatePage)
