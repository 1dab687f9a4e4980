import type { Hand } from '../stage/hand.ts'

/** 差评工单 as its handler sees it. */
export const ticketPage = (hand: Hand) => ({
  arrives: () => hand.arrives('staff/pages/ticket/index'),
  shows: (words: string) => hand.sees(words),
  hides: async (words: string) => { if (await hand.shows(words)) throw new Error(`the handler sees “${words}”`) }
})
