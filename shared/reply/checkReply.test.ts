import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { checkReply, replyChecks } from './checkReply.ts'
import type { Complaint, ReplyCheck } from './checkReply.ts'

const complaint: Complaint = { reasons: ['没有提供材料清单'], words: '白跑了一趟', item: '不动产转移登记' }
const whole = '您反映窗口没有给材料清单，样本已补上，11月30日前各窗口都会张贴，有疑问找李敏。'

describe('a reply to a citizen', () => {
  it('lacks nothing where it says what was complained of, what was done, by when, and whom to ask', () => {
    expect(checkReply(whole, complaint)).toEqual([])
  })

  it.each<[string, string, ReplyCheck[]]>([
    ['thanks only', '感谢您的关注与支持。', [...replyChecks]],
    ['nobody to ask', '您反映没有给材料清单，样本已补上，11月30日前都会张贴。', ['whom']],
    ['no day', '您反映窗口没有给材料清单，样本已补上，有疑问找李敏，请拨打前台电话。', ['when']],
    ['nothing done', '您反映的材料清单，明天请拨打前台电话。', ['done']],
    ['another matter', '停车位已增加，明天开放，有疑问请打电话。', ['complaint']]
  ])('lacks what it does not say: %s', (_, reply, missing) => {
    expect(checkReply(reply, complaint)).toEqual(missing)
  })

  it('has not taken up a complaint by words that stand in every letter', () => {
    expect(checkReply('我们没有办理，没有问题。', { reasons: ['问题'], item: '办理' })).toContain('complaint')
  })

  it('never lacks more for saying more', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('', whole, whole.slice(0, 20), '已'), (more, reply) => {
      const before = checkReply(reply, complaint)
      expect(checkReply(`${reply}${more}`, complaint).every((check) => before.includes(check))).toBe(true)
    }))
  })
})
