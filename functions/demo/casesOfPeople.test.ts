import { describe, expect, it } from '@jest/globals'
import { LocalDate, addDays, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import { casesOfPeople } from './casesOfPeople.ts'
import { agencyName, windows } from './cityHall.ts'
import { demoPeople } from './demoPeople.ts'
import { windowOpen } from './windowOpen.ts'

const worked = (day: LocalDate): boolean => isWorkday(shippedCalendar, day).workday
const toldOn = (today: string) => casesOfPeople(LocalDate.parse(today), worked)
/** A Sunday, a Monday, a Friday, the middle and the end of National Day, and a day of a year not loaded. */
const todays = ['2026-11-22', '2026-11-23', '2026-11-27', '2026-10-04', '2026-10-08', '2027-02-01']
const ofPerson = (today: string, idNumber: string) => toldOn(today).filter(({ entry }) => entry.certKey === idNumber)

describe('the stories of the demo people', () => {
  it('has eight people with ids of their own', () => {
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(8)
  })

  it.each(todays)('told on %s, every line is one a hall system could send, and none comes twice', (today) => {
    const told = toldOn(today)
    for (const { entry } of told) expect(HallEntry.safeParse(entry).success).toBe(true)
    expect(new Set(told.map(({ entry }) => `${entry.projectNo}/${entry.serviceNumber}`)).size).toBe(told.length)
    expect(toldOn(today)).toEqual(told)
  })

  it.each(todays)('told on %s, everybody has at least two services to rate, all of the last four working days', (today) => {
    const recent: string[] = []
    for (let day = addDays(LocalDate.parse(today), -1); recent.length < 4; day = addDays(day, -1)) if (worked(day)) recent.push(day)
    for (const { idNumber } of demoPeople) {
      const awaiting = ofPerson(today, idNumber).filter(({ fate }) => fate === 'awaiting')
      expect(awaiting.length).toBeGreaterThanOrEqual(2)
      for (const { entry } of awaiting) expect(recent).toContain(entry.serviceTime.slice(0, 10))
    }
  })

  it.each(todays)('told on %s, nothing lies in the future and windows serve in opening hours', (today) => {
    for (const event of toldOn(today)) {
      expect(event.entry.serviceTime < today).toBe(true)
      if (event.fate === 'rated') expect(event.rating.at < startOfDay(LocalDate.parse(today))).toBe(true)
      const clock = event.entry.serviceTime.slice(11)
      if (event.entry.windowNo) expect(clock >= '09:00:00' && clock < '17:00:00').toBe(true)
    }
  })

  it.each(todays)('told on %s, what is awaiting can be rated and what was left can no longer be', (today) => {
    const isOpen = windowOpen(shippedCalendar, LocalDate.parse(today))
    const silent = toldOn(today).filter(({ fate }) => fate !== 'rated')
    expect(silent.filter(({ entry, fate }) => isOpen(LocalDate.parse(entry.serviceTime.slice(0, 10))) !== (fate === 'awaiting'))).toEqual([])
    expect(silent.some(({ fate }) => fate === 'unrated') && silent.some(({ fate }) => fate === 'defaulted')).toBe(true)
  })

  it('sends people to windows of the agency that handles the item', () => {
    for (const { entry } of toldOn('2026-11-22').filter(({ entry: { windowNo } }) => windowNo)) {
      const window = windows.find(({ number }) => number === entry.windowNo)
      expect(window && agencyName(window.agency)).toBe(entry.proDepart)
    }
  })

  it('has bad ratings in progress, with words and active reasons', () => {
    const bad = toldOn('2026-11-22').flatMap((event) => (event.fate === 'rated' && isBad(event.rating.level) ? [event.rating] : []))
    expect(bad).toHaveLength(4)
    for (const { level, reasons, words } of bad) {
      expect(words).toBeTruthy()
      for (const code of reasons) expect(reasonOf(code)).toMatchObject({ level, status: 'active' })
    }
  })

  it('has a batch, a themed matter with its four stages, and a foreigner with a passport', () => {
    const told = toldOn('2026-11-22')
    expect(told.find(({ entry }) => entry.batchProjectNos)?.entry.batchProjectNos).toHaveLength(12)
    const themed = told.filter(({ entry }) => entry.themeName === '新生儿出生一件事')
    expect(themed.map(({ entry }) => entry.themeStage)).toEqual(['acceptance', 'review', 'delivery', 'overall'])
    expect(new Set(themed.map(({ entry }) => entry.projectNo)).size).toBe(1)
    expect(told.some(({ entry }) => entry.userPageType === '414')).toBe(true)
  })
})
