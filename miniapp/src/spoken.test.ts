import { beforeEach, describe, expect, it } from '@jest/globals'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { inEnglishFromNow } from '../test/english.ts'
import { freshPhone } from '../test/freshPhone.ts'
import { phone } from '../test/taro.ts'
import { inEnglish, spoken } from './spoken.ts'

beforeEach(freshPhone)

describe('the language of the phone', () => {
  it('is Chinese to begin with', () => {
    expect([inEnglish(), spoken(ratePageWords).submit]).toEqual([false, '提交评价'])
  })

  it('is English once its words are there: pages, single sentences and what makes them', () => {
    inEnglishFromNow()
    expect([inEnglish(), spoken(ratePageWords).submit, spoken(provisionalWord), spoken(dayWord)(LocalDate.parse('2026-11-20'))])
      .toEqual([true, 'Send my rating', 'Provisional, until next year\'s public holidays are announced', 'Fri 20 Nov'])
  })

  it('is Chinese where there is no English', () => {
    inEnglishFromNow()
    expect(spoken(actPageWords)).toBe(actPageWords)
  })

  it.each(['staff/pages/today/index', '/oversight/pages/summary/index'])('is Chinese at %s', (path) => {
    inEnglishFromNow()
    phone.path = path
    expect([inEnglish(), spoken(ratePageWords)]).toEqual([false, ratePageWords])
  })
})
