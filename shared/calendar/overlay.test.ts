import { describe, expect, it } from '@jest/globals'
import { checkOverlay } from './overlay.ts'

const typhoon = {
  id: 'typhoon-2026-08', region: '990100', kind: 'emergencyClosure', off: ['2026-08-12', '2026-08-11'], work: [],
  decree: '云防指〔2026〕3号（虚构）', source: '演示数据'
}
const problemsOf = (change: object) => {
  const checked = checkOverlay({ ...typhoon, ...change })
  return 'problems' in checked ? checked.problems : []
}

describe('an overlay', () => {
  it('is read with its days in order', () => {
    expect(checkOverlay(typhoon)).toEqual({ overlay: { ...typhoon, off: ['2026-08-11', '2026-08-12'] } })
  })

  it.each([
    ['closes something unless it is a make-up', { off: [], work: ['2026-08-15'] }, 'closesNothing'],
    ['closes nothing as a make-up', { kind: 'makeUp', work: ['2026-08-15'] }, 'closesInMakeUp'],
    ['names at least one day', { off: [] }, 'noDays'],
    ['makes up on weekends only', { work: ['2026-08-13'] }, 'makeUpNotOnWeekend'],
    ['names a day once', { off: ['2026-08-11', '2026-08-11'] }, 'repeatedDay'],
    ['does not open what it closes', { off: ['2026-08-15'], work: ['2026-08-15'] }, 'offAndWork'],
    ['stands in a region of six digits', { region: '9901' }, 'notAnOverlay'],
    ['has a known kind', { kind: 'party' }, 'notAnOverlay'],
    ['says what ordered it', { decree: '' }, 'notAnOverlay'],
    ['has an id without spaces', { id: 'a b' }, 'notAnOverlay']
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change).map(found => found.problem)).toEqual([problem])
  })
})
