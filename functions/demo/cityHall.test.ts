import { describe, expect, it } from '@jest/globals'
import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import { agencies, deptCodeOf } from './agencies.ts'
import { itemNamed, onlineClerksOf, taskCodeOf, windows, windowsOf } from './cityHall.ts'
import { troubles, usualComplaints } from './complaints.ts'
import { demoStaff, namedStaff } from './demoStaff.ts'
import { items } from './items.ts'
import { praise } from './praise.ts'

describe('the demo city hall', () => {
  it('has at least 14 agencies, 70 service items and 45 windows', () => {
    expect(agencies.length).toBeGreaterThanOrEqual(14)
    expect(items.length).toBeGreaterThanOrEqual(70)
    expect(windows.length).toBeGreaterThanOrEqual(45)
  })

  it('names no item, no window and no code twice', () => {
    for (const names of [items.map(({ name }) => name), items.map(taskCodeOf), windows.map(({ number }) => number), agencies.map(({ id }) => deptCodeOf(id))]) {
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('gives agencies 18 characters that no real 统一社会信用代码 has, and items 31 that begin with them', () => {
    for (const { id } of agencies) expect(deptCodeOf(id)).toMatch(/^11990100DEMO\d{6}$/)
    for (const item of items) expect(taskCodeOf(item)).toMatch(new RegExp(`^${deptCodeOf(item.agency)}\\d{13}$`))
  })

  it('has something to do, a window and clerks in every agency', () => {
    for (const { id, windows: n } of agencies) {
      expect(items.some(({ agency }) => agency === id)).toBe(true)
      expect(windowsOf(id)).toHaveLength(n)
      expect(windowsOf(id).every(({ staff }) => staff.length > 0)).toBe(true)
      expect(onlineClerksOf(id).length).toBeGreaterThan(0)
    }
  })

  it('knows items by name and refuses one it does not have', () => {
    expect(itemNamed('不动产转移登记').agency).toBe('realEstate')
    expect(() => itemNamed('登月许可')).toThrow(RangeError)
  })

  it('has a handler and a leader for every agency, and nobody twice', () => {
    for (const { id } of agencies) {
      const roles = demoStaff.filter(({ unit }) => unit === deptCodeOf(id)).map(({ role }) => role)
      expect(roles).toEqual(expect.arrayContaining(['handler', 'leader']))
    }
    expect(new Set(demoStaff.map(({ id }) => id)).size).toBe(demoStaff.length)
  })

  it('has an appeals panel of three units, two supervisors and an administrator', () => {
    const of = (wanted: string) => namedStaff.filter(({ role }) => role === wanted)
    expect(new Set(of('panel').map(({ unit }) => unit)).size).toBe(3)
    expect([of('supervisor').length, of('administrator').length]).toEqual([2, 1])
  })

  it('fits every text into the fields of a hall system', () => {
    for (const item of items) {
      expect(HallEntry.shape.taskName.safeParse(item.name).success).toBe(true)
      expect(HallEntry.shape.themeName.safeParse(item.theme).success).toBe(true)
    }
  })
})

describe('what people of the demo city say', () => {
  it('uses only active reasons of the level they gave', () => {
    for (const { level, reasons } of [...usualComplaints, ...troubles.flatMap(({ complaints }) => complaints)]) {
      for (const code of reasons) expect(reasonOf(code)).toMatchObject({ level, status: 'active' })
    }
    for (const [level, { hall, online }] of Object.entries(praise)) {
      for (const code of [...hall, ...online]) expect(reasonOf(code)).toMatchObject({ level, status: 'active' })
    }
  })

  it('complains of items that exist', () => {
    for (const { item } of troubles) expect(itemNamed(item).name).toBe(item)
  })
})
