import { useEffect, useState } from 'react'
import { checkReply } from '@haochaping/shared/reply/checkReply.ts'
import type { ReplyCheck } from '@haochaping/shared/reply/checkReply.ts'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actOnTicket } from '../../api/actOnTicket.ts'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { draftKey, freshDraft, useStaffDrafts } from '../state/staffDrafts.ts'
import type { ActDraft } from '../state/staffDrafts.ts'
import { actOf } from './actOf.ts'

type Asked = { ticket: TicketView; command: StaffCommandName; again: () => void; onDone: (acted: ActedOnTicket) => void }
type Steps = TicketView['steps']

export type Acting = {
  draft: ActDraft
  change: (changed: Partial<ActDraft>) => void
  /** What the check-up does not find in the reply. */
  missing: readonly ReplyCheck[]
  wanting: readonly string[]
  /** What others did since the writer last looked. */
  news: Steps | undefined
  busy: boolean
  trouble: Trouble | undefined
  send: () => void
}

const seenOf = ({ turn, steps }: TicketView): ActDraft['seen'] => ({ turn, position: Math.max(0, ...steps.map(({ position }) => position)) })

const missingIn = (draft: ActDraft, { reasons, words, item }: TicketView): ReplyCheck[] =>
  checkReply(draft.texts['words'] ?? '', { reasons, item, ...(words === undefined ? {} : { words }) })

const isMoved = (trouble: Trouble): boolean => 'refused' in trouble && (trouble.refused === 'movedOn' || trouble.refused === 'notNow')

/** One act from its first letter to its answer. Whatever goes wrong, what was written stays; where somebody was faster the ticket is read anew. */
export const useAct = ({ ticket, command, again, onDone }: Asked): Acting => {
  const { draft, change, drop } = useDraft(ticket, command)
  const [news, setNews] = useState<Steps>()
  const [wanting, setWanting] = useState<readonly string[]>([])
  const [sending, setSending] = useState<{ busy: boolean; trouble?: Trouble }>({ busy: false })
  const missing = command === 'reply' ? missingIn(draft, ticket) : []

  useEffect(() => {
    if (draft.seen.turn === ticket.turn) return
    setNews(ticket.steps.filter(({ position }) => position > draft.seen.position))
    change({ seen: seenOf(ticket) })
  }, [ticket.turn])

  const run = async (): Promise<void> => {
    const made = actOf(command, draft, missing)
    setWanting('wanting' in made ? made.wanting : [])
    if ('wanting' in made || sending.busy) return
    change({})
    setSending({ busy: true })
    const outcome = await actOnTicket({ eventId: ticket.eventId, actId: draft.actId, turn: draft.seen.turn, act: made.act })
    setSending({ busy: false, ...(isTold(outcome) ? {} : { trouble: outcome }) })
    if (!isTold(outcome)) {
      if (isMoved(outcome)) again()
      return
    }
    drop()
    onDone(outcome.told)
  }
  return {
    draft, missing, wanting, news, busy: sending.busy, trouble: sending.trouble, send: () => { void run() },
    change: (changed) => {
      setWanting([])
      change(changed)
    }
  }
}

/** The draft under its key; it is on the phone from the first change on. */
const useDraft = (ticket: TicketView, command: StaffCommandName): { draft: ActDraft; change: (changed: Partial<ActDraft>) => void; drop: () => void } => {
  const key = draftKey(ticket.eventId, command)
  const kept = useStaffDrafts((held) => held.drafts[key])
  const [fresh, setFresh] = useState(() => freshDraft(seenOf(ticket)))
  const draft = kept ?? fresh
  return {
    draft,
    change: (changed) => {
      const now = useStaffDrafts.getState().drafts[key] ?? draft
      useStaffDrafts.getState().keep(key, { ...now, ...changed })
    },
    drop: () => {
      useStaffDrafts.getState().drop(key)
      setFresh(freshDraft(seenOf(ticket)))
    }
  }
}
