import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Handling, SaidView } from '@haochaping/shared/schemas/handling.ts'
import type { Said } from '../domain/rectification/said.ts'
import type { Ticket } from '../domain/ticket.ts'
import { clockView } from './clockView.ts'
import { photoLinks } from './photoLinks.ts'
import type { Rooms } from './rooms.ts'

type Shown = (said: Said) => Promise<SaidView>
type Way = Extract<Ticket, { phase: 'replied' }>['way']

const all = <T, R>(items: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> => Promise.all(items.map(one))

/** A ticket as it is shown to either side; `notes`: with what the unit wrote down about its calls. */
export const handlingOf = async (rooms: Rooms, { ticket, rules, notes }: { ticket: Ticket; rules: Rules; notes: boolean }): Promise<Handling> => {
  const shown: Shown = async ({ words, at, photos }) => ({ words, at, photos: await photoLinks(rooms)(photos) })
  return {
    phase: ticket.phase, unit: ticket.agency, hands: ticket.hands, transfers: await all(ticket.transfers, async ({ from, to, said }) => ({ from, to, said: await shown(said) })), round: ticket.round,
    clocks: ticket.clocks.map((clock) => clockView(clock, rules, rooms.clock.now())),
    attempts: await all(ticket.attempts, async ({ outcome, note }) => ({ outcome, at: note.at, ...(notes || outcome === 'sent' ? { note: await shown(note) } : {}) })),
    views: await all(ticket.views, shown),
    ...await answerOf(ticket, shown), ...await endOf(ticket, shown),
    extensions: await all(ticket.extensions, async (extension) => ({
      state: extension.state, asked: await shown(extension.asked), ...('decided' in extension ? { decided: await shown(extension.decided) } : {}), ...('until' in extension ? { until: extension.until } : {})
    })),
    ...await appealOf(ticket, shown),
    orders: await all(ticket.orders, async (order) => ({ said: await shown(order.said), due: order.due, automatic: order.automatic, ...('answer' in order ? { answer: await shown(order.answer) } : {}) })),
    supplements: await all(ticket.supplements, shown),
    rounds: await all(ticket.rounds, async ({ way, works, reply, verdict }) => ({
      way: await wayOf(way, shown), works: await all(works, shown), reply: await shown(reply), verdict: { verdict: verdict.verdict, said: await shown(verdict.said) }
    }))
  }
}

const wayOf = async (way: Way, shown: Shown): Promise<NonNullable<Handling['way']>> => ({
  way: way.way, said: await shown(way.said),
  ...(way.way === 'limited' ? { promised: way.promised } : {}), ...(way.way === 'explain' ? { rule: way.rule } : {})
})

const answerOf = async (ticket: Ticket, shown: Shown): Promise<Pick<Handling, 'way' | 'works' | 'reply'>> => ({
  ...('way' in ticket && ticket.way ? { way: await wayOf(ticket.way, shown) } : {}),
  works: 'works' in ticket ? await all(ticket.works ?? [], shown) : [],
  ...('reply' in ticket && ticket.reply ? { reply: await shown(ticket.reply) } : {})
})

const endOf = async (ticket: Ticket, shown: Shown): Promise<Pick<Handling, 'end' | 'verdict'>> => {
  if (ticket.phase === 'excluded') {
    const { at, verdict } = ticket
    return { end: { how: 'excluded', at }, ...(verdict ? { verdict: { verdict: verdict.verdict, said: await shown(verdict.said) } } : {}) }
  }
  if (ticket.phase === 'withSupervisor') return { verdict: { verdict: ticket.verdict.verdict, said: await shown(ticket.verdict.said) } }
  if (ticket.phase !== 'closed') return {}
  const { end } = ticket
  if (end.how === 'noAnswer') return { end }
  const { how, at, verdict } = end
  return {
    end: { how, at, ...(how === 'concluded' ? { conclusion: await shown(end.conclusion) } : {}) },
    verdict: { verdict: verdict.verdict, said: await shown(verdict.said) }
  }
}

const appealOf = async ({ appeal }: Ticket, shown: Shown): Promise<Pick<Handling, 'appeal'>> => appeal.state === 'none' ? {} : {
  appeal: {
    state: appeal.state, ground: appeal.ground, asked: await shown(appeal.asked), hearing: appeal.hearing, heard: await all(appeal.heard, shown),
    votes: appeal.state === 'asked' ? [] : await all(appeal.votes, async ({ vote, said }) => ({ vote, said: await shown(said) }))
  }
}
