import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { phasePills } from '@haochaping/shared/words/phasePills.ts'
import { dueOn, eventId, glance } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import Taro from '../../test/taro.ts'
import { CaseRow } from './CaseRow.tsx'

beforeEach(freshPhone)
afterEach(cleanup)

describe('a rated case on the list', () => {
  it.each(phases)('%s: says where a 差评 is, and leads on', (phase) => {
    render(<CaseRow theCase={glance({ state: 'rated', level: 'dissatisfied', phase, replyDue: dueOn('2026-12-14') })} />)
    expect(screen.getByText(phasePills[phase])).toBeDefined()
    fireEvent.click(screen.getByRole('button'))
    expect(Taro.navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([`/mine/pages/${phase === 'replied' ? 'judge' : 'progress'}/index?eventId=${eventId}`])
  })

  it.each(['replied', 'withSupervisor', 'closed', 'excluded'] as const)('%s: promises no date that is behind it', (phase) => {
    render(<CaseRow theCase={glance({ state: 'rated', level: 'dissatisfied', phase, replyDue: dueOn('2026-12-14') })} />)
    expect(screen.queryByText(/12月14日/)).toBeNull()
  })

  it('says of a 好评 that it has arrived', () => {
    render(<CaseRow theCase={glance({ state: 'rated', level: 'satisfied' })} />)
    expect(screen.getByText(words.kept)).toBeDefined()
  })
})
