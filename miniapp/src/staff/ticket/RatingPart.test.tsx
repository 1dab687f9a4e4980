import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { ticketFor } from '../../../test/staffBackEnd.ts'
import { RatingPart } from './RatingPart.tsx'

afterEach(cleanup)

const lines = [words.hears, words.hearsByCall, words.hearsNothing]

describe('whether the one who rated can be reached', () => {
  it.each<[string, TicketView, string | undefined]>([
    ['by a message', ticketFor('accepted', []), words.hears],
    ['by a call alone', ticketFor('accepted', [], { reach: { message: false, phone: true } }), words.hearsByCall],
    ['by neither, for she is anonymous', ticketFor('accepted', [], { reach: { message: false, phone: true }, canCall: false, anonymous: true }), words.hearsNothing],
    ['no longer, for it is over', ticketFor('closed', [], { reach: { message: false, phone: true } }), undefined]
  ])('is one quiet line: %s', (_, ticket, line) => {
    render(<RatingPart ticket={ticket} />)
    expect(lines.filter((one) => screen.queryByText(one) !== null)).toEqual(line === undefined ? [] : [line])
  })
})
