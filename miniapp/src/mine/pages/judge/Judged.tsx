import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import type { Verdict } from '@haochaping/shared/schemas/verdict.ts'
import { judgePageWords } from '@haochaping/shared/words/judgePageWords.ts'
import { sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { Sent } from '../../act/Sent.tsx'
import type { Act } from '../../act/useAct.ts'
import { spoken } from '../../../spoken.ts'

/** What her verdict led to: the end, a new round, or the supervisor. */
export const Judged = ({ done, verdict, eventId }: { done: NonNullable<Act['done']>; verdict: Verdict | undefined; eventId: string }) => {
  const words = spoken(sentWords)
  const handling = done.acted?.progress.handling
  const counted = handling === undefined ? verdict : countedVerdict(handling)
  return <Sent title={spoken(judgePageWords).title} heading={counted === undefined ? words.judged : words.judge[counted]} say={handling === undefined ? words.seeProgress : sayOf(handling)} eventId={eventId} instead={done.instead} />
}

/** The verdict that stands, whichever was sent last: a new round keeps it with the one before. */
const countedVerdict = ({ verdict, rounds }: Handling): Verdict | undefined => (verdict ?? rounds.slice(-1)[0]?.verdict)?.verdict

const sayOf = ({ phase, unit }: Handling): string => {
  const words = spoken(sentWords)
  if (phase === 'withSupervisor') return words.judgeSay.withSupervisor
  return phase === 'closed' ? words.judgeSay.closed : words.judgeSay.reopened(unit)
}
