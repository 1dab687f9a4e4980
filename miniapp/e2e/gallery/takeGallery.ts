import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { leadsOn } from '../gates/leadsOn.ts'
import { packagePages } from '../gates/packagePages.ts'
import { distOf } from '../stage/builds.ts'
import { acceptedIn } from './accepted.ts'
import type { Pictures } from './accepted.ts'
import { allNames } from './allNames.ts'
import type { Asked } from './askedOf.ts'
import { compare } from './compare.ts'
import type { Compared } from './compare.ts'
import { contactSheet } from './contactSheet.ts'
import type { SheetPage } from './contactSheet.ts'
import { galleryFolders as folders } from './galleryFolders.ts'
import { galleryWords as words } from './galleryWords.ts'
import { galleryWorld } from './galleryWorld.ts'
import { pageTable } from './pageTable.ts'
import { pictureName } from './pictureName.ts'
import { sheetPictures } from './sheetPictures.ts'
import { smallPng } from './smallPng.ts'
import { takeAll } from './takeAll.ts'
import type { Wanted } from './takeAll.ts'

type Say = (line: string) => void

/** So often a line tells how far it is. */
const every = 8

const emptied = (): void => {
  rmSync(folders.now, { recursive: true, force: true })
  mkdirSync(folders.changed, { recursive: true })
}

const titled = (page: string): SheetPage => {
  const { navigationBarTitleText = page } = JSON.parse(readFileSync(path.join(distOf('weapp'), `${page}.json`), 'utf8')) as { navigationBarTitleText?: string } // as Taro writes it
  return { page, title: navigationBarTitleText }
}

/** Takes the wanted pictures, each written as soon as it is there. Gives them, and how many failed. */
const taken = async (opened: Awaited<ReturnType<typeof galleryWorld>>, wanted: Wanted, say: Say): Promise<{ now: Pictures; missed: number }> => {
  const [now, count] = [new Map<string, Uint8Array>(), wanted.openings.length * wanted.places.length * wanted.looks.length]
  let missed = 0
  const tell = (name: string): void => { if ((now.size + missed) % every === 0 || now.size + missed === count) say(words.took(now.size + missed, count, name)) }
  await takeAll(opened, wanted, {
    keep: (shown, png) => {
      const [name, small] = [pictureName(shown), smallPng(png)]
      writeFileSync(path.join(folders.now, name), small)
      now.set(name, small)
      tell(name)
    },
    miss: (shown, why) => {
      missed += 1
      say(words.missed(pictureName(shown), why))
    }
  })
  return { now: new Map([...now].sort(([a], [b]) => a < b ? -1 : 1)), missed }
}

const writeSheet = (wanted: Wanted, now: Pictures, compared: Compared): void => {
  for (const { name, picture } of compared.changed) writeFileSync(path.join(folders.changed, name), picture())
  writeFileSync(path.join(folders.now, 'index.html'), contactSheet(wanted.openings.map(({ page }) => titled(page)), new Set(now.keys()), compared))
}

const wantedBy = ({ parts, places, looks }: Asked): Wanted =>
  ({ openings: pageTable.filter(({ page }) => parts.length === 0 || parts.some((part) => page.includes(part))), places, looks })

/** Takes the pictures that are asked for, and compares them with the accepted ones. Gives whether nothing is otherwise. */
export const takeGallery = async (asked: Asked, say: Say): Promise<boolean> => {
  const wanted = wantedBy(asked)
  if (wanted.openings.length === 0) {
    say(words.noPart(asked.parts))
    return false
  }
  say(words.begin(wanted.openings.length * wanted.places.length * wanted.looks.length))
  const begun = performance.now()
  const opened = await galleryWorld()
  try {
    say(words.ready(((performance.now() - begun) / 1000).toFixed(1)))
    const unknown = packagePages('weapp').filter((page) => page !== leadsOn && !pageTable.some((row) => row.page === page))
    if (unknown.length > 0) say(words.noPage(unknown))
    emptied()
    const { now, missed } = await taken(opened, wanted, say)
    const compared = compare(now, acceptedIn(folders.accepted), allNames())
    writeSheet(wanted, now, compared)
    await sheetPictures(opened.world.works.browser, folders.now)
    say(words.sheet(folders.now))
    say(words.compared(compared, missed))
    const differs = compared.changed.length + compared.fresh.length + compared.gone.length > 0
    if (differs) say(words.howToAccept(folders.changed))
    return !differs && missed + unknown.length === 0
  } finally {
    await opened.world.end()
  }
}
