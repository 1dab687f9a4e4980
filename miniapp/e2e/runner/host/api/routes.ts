import { topPage, navigateBack, navigateTo, redirectTo, reLaunch, setTitle } from '../pageStack.ts'
import { nodeOf } from '../engine.ts'
import { notPlayed } from '../faults.ts'
import { answering } from './answering.ts'
import type { Options } from './answering.ts'

const url = (options: Options): string => String(options['url'])

/** To an element by its id, or so far from the top. */
const scrollTo = ({ selector, scrollTop }: Options): void => {
  const { box } = topPage()
  if (selector === undefined) return box.scrollTo(0, Number(scrollTop ?? 0))
  const found = Array.from(box.querySelectorAll('*')).find((element) => `#${nodeOf(element)?.id}` === selector)
  if (!found) throw new Error(`pageScrollTo: ${String(selector)} is not on the page`)
  found.scrollIntoView({ block: 'start', behavior: 'instant' })
}

export const routesApi = {
  navigateTo: answering('navigateTo', (options) => navigateTo(url(options))),
  redirectTo: answering('redirectTo', (options) => redirectTo(url(options))),
  reLaunch: answering('reLaunch', (options) => reLaunch(url(options))),
  navigateBack: answering('navigateBack', (options) => navigateBack(Number(options['delta'] ?? 1))),
  switchTab: answering('switchTab', () => notPlayed('switchTab: the app has no tabs')),
  setNavigationBarTitle: answering('setNavigationBarTitle', (options) => setTitle(String(options['title']))),
  setNavigationBar: answering('setNavigationBar', (options) => { if (options['title'] !== undefined) setTitle(String(options['title'])) }),
  pageScrollTo: answering('pageScrollTo', (options) => scrollTo(options)),
  startPullDownRefresh: answering('startPullDownRefresh', () => { (topPage().instance['onPullDownRefresh'] as (() => void) | undefined)?.call(topPage().instance) }),
  stopPullDownRefresh: answering('stopPullDownRefresh', () => undefined)
}
