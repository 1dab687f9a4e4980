import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { pressureWords, sayForms, sayPageWords as words, sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { actBackEnd, actsSent } from '../../../../test/actBackEnd.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { due, progressIn, said } from '../../../../test/progressIn.ts'
import { phone } from '../../../../test/taro.ts'
import SayPage from './index.tsx'

beforeEach(freshPhone)
afterEach(cleanup)

const open = async (name: string): Promise<void> => {
  phone.params = { eventId, act: name }
  await openPage(SayPage)
}
const tap = async (role: string, name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole(role, { name })) }) }
const write = (text: string): void => { fireEvent.change(screen.getByRole('textbox'), { target: { value: text } }) }

describe('补充说明', () => {
  beforeEach(() => actBackEnd.begin(progressIn('rectifying')))

  it('needs words and sends them', async () => {
    await open('supplement')
    await tap('button', words.submit)
    expect(screen.getByText(words.needWords)).toBeDefined()
    write('那天是三号窗口')
    await tap('button', words.submit)
    expect(actsSent()).toMatchObject([{ act: { command: 'supplement', words: '那天是三号窗口', photos: [] } }])
    expect(screen.getByText(sentWords.supplement.title)).toBeDefined()
  })

  it('says why it is refused and keeps the words', async () => {
    actBackEnd.refuse = 'supplementsUsedUp'
    await open('supplement')
    write('那天是三号窗口')
    await tap('button', words.submit)
    expect(screen.getByText(refusalWords.supplementsUsedUp)).toBeDefined()
    expect(screen.getByDisplayValue('那天是三号窗口')).toBeDefined()
  })
})

describe('being heard on an appeal', () => {
  const appeal = { state: 'asked' as const, ground: 'malicious' as const, asked: said('评价人没有到过窗口。', '2026-11-24'), hearing: due('2026-11-26', true), heard: [], votes: [] }
  const asked = { ...progressIn('accepted', undefined, { appeal }), can: ['supplement' as const, 'answerAppeal' as const, 'reportPressure' as const] }

  it('says what is claimed in the unit’s own words, until when she is heard, and that her rating stands meanwhile', async () => {
    actBackEnd.begin(asked)
    await open('answerAppeal')
    expect(screen.getByText(words.claim('恶意评价'))).toBeDefined()
    expect(screen.getByText('“评价人没有到过窗口。”')).toBeDefined()
    expect(screen.getByText(words.hearing('11月26日'))).toBeDefined()
    expect(screen.getByText(words.calm).textContent).toMatch(/两个人.*照常算数.*您自己始终看得到/)
  })

  it('sends her words', async () => {
    actBackEnd.begin(asked)
    await open('answerAppeal')
    write('我当天九点到的三号窗口')
    await tap('button', words.submit)
    expect(actsSent()).toMatchObject([{ act: { command: 'answerAppeal', words: '我当天九点到的三号窗口' } }])
    expect(screen.getByText(sentWords.answerAppeal.title)).toBeDefined()
  })

  it('is over once she has been heard', async () => {
    actBackEnd.begin(progressIn('accepted', undefined, { appeal: { ...appeal, heard: [said('没点错。', '2026-11-25')] } }))
    await open('answerAppeal')
    expect(screen.getByText(words.notNow)).toBeDefined()
  })
})

describe('追评', () => {
  it('offers the five levels, none chosen, needs no words, and names the first rating that stays', async () => {
    actBackEnd.begin(progressIn('closed', 'satisfied'))
    await open('rateAgain')
    expect(screen.getByText(words.firstRating('不满意'))).toBeDefined()
    expect(screen.getAllByRole('radio').map((row) => row.getAttribute('aria-checked'))).toEqual(Array(5).fill('false'))
    await tap('button', words.submit)
    expect(screen.getByText(words.chooseLevel)).toBeDefined()
    await tap('radio', '满意')
    await tap('button', words.submit)
    expect(actsSent()).toMatchObject([{ act: { command: 'rateAgain', level: 'satisfied', photos: [] } }])
  })
})

describe('“有人要求您怎么打分吗”', () => {
  beforeEach(() => actBackEnd.begin(progressIn('received')))

  it('says who sees it, takes one of three and no photos', async () => {
    await open('reportPressure')
    expect(screen.getByText(sayForms.reportPressure.say).textContent).toMatch(/其他单位的监督人员.*永远看不到/)
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    await tap('button', words.submit)
    expect(screen.getByText(words.chooseKind)).toBeDefined()
    await tap('radio', pressureWords.toldWhat)
    await tap('button', words.submit)
    expect(actsSent().map((one) => one.act)).toEqual([{ command: 'reportPressure', kind: 'toldWhat' }])
  })
})
