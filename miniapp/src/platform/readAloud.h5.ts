import type { ReadAloud } from './readAloud.ts'

/** A little slower than usual (our choice). */
const rate = 0.9

/**
 * What stands on the page that is open but for the button itself, a line at a time: browsers break off a voice that has
 * spoken for long without a pause. Pages that were left stay in the document unseen.
 */
const lines = (): string[] => {
  const page = Array.from(document.querySelectorAll<HTMLElement>('.screen-body')).find(({ offsetParent }) => offsetParent !== null)
  const parts = Array.from(page?.children ?? []) as HTMLElement[] // Taro draws nothing else on the web
  return parts.filter(({ className }) => className.indexOf('read-aloud') < 0).flatMap(({ innerText }) => innerText.split(/\n+/)).map((line) => line.trim()).filter((line) => line !== '')
}

const voice = (): ReadAloud => {
  let ended = (): void => undefined
  const stop = (): void => {
    const over = ended
    ended = () => undefined
    speechSynthesis.cancel()
    over()
  }
  return {
    stop,
    begin: (lang, over) => {
      stop()
      ended = over
      const said = lines().map((line) => Object.assign(new SpeechSynthesisUtterance(line), { lang, rate }))
      const last = said.at(-1)
      if (last === undefined) return stop()
      last.onend = () => { if (ended === over) stop() }
      last.onerror = last.onend
      for (const one of said) speechSynthesis.speak(one)
    }
  }
}

export const readAloud: ReadAloud | undefined = 'speechSynthesis' in globalThis ? voice() : undefined
