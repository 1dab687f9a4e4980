import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup } from '@testing-library/react'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Published, PublishedListed } from '@haochaping/shared/schemas/listPublished.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { publishedPageWords as words } from '@haochaping/shared/words/publishedPageWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { phone } from '../../../../test/taro.ts'
import PublishedPage from './index.tsx'

const on = LocalDate.parse('2026-11-20')
const improvement: Published = { kind: 'improvement', item: '不动产转移登记', agency: '登记中心', on, reason: '没有一次说清要带什么', words: '清单已贴在窗口' }
const typical: Published = { kind: 'typicalCase', item: '居民身份证换领', agency: '公安局', on, happened: '跑了三趟', done: '上门办理', reply: '已经办好' }

let pages: Record<string, PublishedListed>
let away: boolean

beforeEach(() => {
  freshPhone()
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T03:00:00.000Z'))
  ;[pages, away] = [{ '': { published: [improvement, typical] } }, false]
  phone.answer = async ({ url }) => {
    if (away) throw new Error('offline')
    return { statusCode: 200, data: JSON.stringify(pages[new URL(url, 'http://city.example').searchParams.get('more') ?? '']) }
  }
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

describe('what was improved', () => {
  it('is there for somebody who never signed in: the matter, what was said, what became of it', async () => {
    await openPage(PublishedPage)
    expect(heading()).toBe(words.heading(2, false).join(''))
    for (const said of [words.because(improvement.reason), improvement.words, typical.happened, typical.done, typical.reply, words.on('公安局', '11月20日')]) expect([said, shows(said)]).toEqual([said, true])
    expect(phone.asked.map(({ url, header }) => [url, header])).toEqual([['/api/published', {}]])
  })

  it('says that nothing is published yet, and what will be', async () => {
    pages = { '': { published: [] } }
    await openPage(PublishedPage)
    expect([heading(), shows(words.noneSay)]).toEqual([words.heading(0, false).join(''), true])
  })

  it('goes back a page at a time, and keeps what is shown when a page does not come', async () => {
    const cursor = '2026-11-20T00:00:00.000Z#aaaaaaaaaaaaaaaaaaaaaa'
    pages = { '': { published: [improvement], more: cursor }, [cursor]: { published: [typical] } }
    await openPage(PublishedPage)
    away = true
    await press(pagedWords.next)
    expect([shows(improvement.item), shows(failureWords.network.title), shows(typical.item)]).toEqual([true, true, false])
    away = false
    await press(troubleWords.again)
    expect([shows(improvement.item), shows(typical.item), shows(pagedWords.next)]).toEqual([true, true, false])
  })
})
