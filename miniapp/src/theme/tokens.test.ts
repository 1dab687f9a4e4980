import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const colours = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))

/** Relative luminance and contrast as WCAG 2.1 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['--paper', '--card', '--sunk']
const pairs = [
  ...['--ink', '--ink-2', '--ink-3', '--brand-text', '--alarm', '--wait', '--done'].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ['--ink', '--brand-soft'], ['--brand-text', '--brand-soft'], ['--brand-ink', '--brand'],
  ...['--alarm', '--wait', '--done'].flatMap((tone) => [[tone, `${tone}-soft`], ['--ink', `${tone}-soft`], ['--ink-2', `${tone}-soft`]])
]

describe.each([['light', colours(light)], ['dark', { ...colours(light), ...colours(dark) }]])('in the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s reads at 4.5:1 or better', (ink = '', ground = '') => {
    expect(contrast(theme[ink] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
