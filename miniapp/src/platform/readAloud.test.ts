import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readAloud as onAPhone } from './readAloud.ts'

type Said = { text: string; lang: string; rate: number; onend?: () => void; onerror?: () => void }
const [said, over]: [Said[], string[]] = [[], []]
let cancelled = 0
const real = { speechSynthesis: globalThis.speechSynthesis, SpeechSynthesisUtterance: globalThis.SpeechSynthesisUtterance }
Object.assign(globalThis, {
  speechSynthesis: { speak: (one: Said) => { said.push(one) }, cancel: () => { cancelled += 1; said.at(-1)?.onend?.() } },
  SpeechSynthesisUtterance: class { text: string; constructor(text: string) { this.text = text } }
})
const { readAloud } = await import('./readAloud.h5.ts')

const part = (className: string, text: string): HTMLElement => {
  const made = Object.assign(document.createElement('div'), { className })
  Object.defineProperty(made, 'innerText', { value: text })
  return made
}
const page = (text: string, seen: boolean): void => {
  const screen = part('screen-body', '')
  screen.append(part('read-aloud', '不读了'), part('text', text))
  Object.defineProperty(screen, 'offsetParent', { value: seen ? document.body : null })
  document.body.append(screen)
}

describe('a page that is read aloud', () => {
  beforeEach(() => {
    document.body.replaceChildren()
    said.length = over.length = cancelled = 0
  })
  afterAll(() => { Object.assign(globalThis, real) })

  it('is the one that is open, line by line, slowly, in the voice that was asked for', () => {
    page('我的办件', false)
    page('有 2 件\n\n 等您评价 ', true)
    readAloud?.begin('zh-CN', () => { over.push('read') })
    expect(said.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([['有 2 件', 'zh-CN', 0.9], ['等您评价', 'zh-CN', 0.9]])
    expect(over).toEqual([])
    said.at(-1)?.onend?.()
    expect(over).toEqual(['read'])
  })

  it('is over once when it is stopped, or when the voice fails', () => {
    page('收到了', true)
    readAloud?.begin('zh-CN', () => { over.push('stopped') })
    readAloud?.stop()
    expect([over, cancelled]).toEqual([['stopped'], 2])
    readAloud?.begin('zh-CN', () => { over.push('failed') })
    said.at(-1)?.onerror?.()
    readAloud?.stop()
    expect(over).toEqual(['stopped', 'failed'])
  })

  it('is over at once where nothing stands on it', () => {
    readAloud?.begin('zh-CN', () => { over.push('empty') })
    expect([said, over]).toEqual([[], ['empty']])
  })

  it('is none on a platform without a voice for apps', () => {
    expect(onAPhone).toBeUndefined()
  })
})
