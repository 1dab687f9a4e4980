import type { Page } from 'playwright-core'

/** How tall the screens that are shown are, in px: pages that were left stay in the document unseen. */
const tallest = (): number => Math.max(0, ...[...document.querySelectorAll('.screen')].filter((screen) => screen.getClientRects().length > 0).map((screen) => screen.scrollHeight))

/** So much of a page is pictured, in px: eight screens, which all but the longest tables end within. */
const most = 6000

/** The open page in one picture, as if the phone were as tall as it, or most of it: a foot that sticks to the screen's end stands at the page's end. */
export const wholePicture = async (page: Page): Promise<Buffer> => {
  const usual = page.viewportSize()
  if (!usual) throw new Error('a phone has a screen')
  await page.setViewportSize({ width: usual.width, height: Math.min(most, Math.max(usual.height, await page.evaluate(tallest))) })
  try {
    return await page.screenshot({ animations: 'disabled', caret: 'hide' })
  } finally {
    await page.setViewportSize(usual)
  }
}
