import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'

/** The sheet as pictures, one for each group of pages (pages, mine, open, staff, oversight): sheet-pages.jpg. Long pages are cut there. */
export const sheetPictures = async (browser: Browser, folder: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } })
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href)
  const groups = await page.evaluate(() => {
    document.body.className = 'cut'
    return [...new Set([...document.querySelectorAll<HTMLElement>('section')].map(({ dataset }) => dataset['group'] ?? ''))]
  })
  for (const group of groups) {
    await page.evaluate((shown) => { for (const section of document.querySelectorAll<HTMLElement>('section')) section.hidden = section.dataset['group'] !== shown }, group)
    writeFileSync(path.join(folder, `sheet-${group}.jpg`), await page.screenshot({ fullPage: true, type: 'jpeg', quality: 85 }))
  }
  await page.close()
}
