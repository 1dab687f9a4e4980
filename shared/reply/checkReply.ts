import { everywhere, pairs } from '../text/pairs.ts'

/** 答复体检: what a reply to a citizen should say. */
export const replyChecks = ['complaint', 'done', 'when', 'whom'] as const
export type ReplyCheck = (typeof replyChecks)[number]

/** What was complained of: labels of the chosen reasons, the citizen's words, the item. */
export type Complaint = { reasons: readonly string[]; words?: string; item: string }

/** Shared pairs from which on the complaint counts as taken up (our choice): one may be chance. */
const enough = 2

const mentions = (reply: string, { reasons, words, item }: Complaint): boolean => {
  const said = pairs(reply)
  const wanted = [...pairs([...reasons, words ?? '', item].join('，'))].filter((pair) => !everywhere.has(pair))
  return wanted.filter((pair) => said.has(pair)).length >= enough
}

const done = /已|现|整改|改正|改为|补|新增|增设|增加|调整|更新|完成|培训|撤|退|道歉|致歉|解释|说明|依据|规定|不能|无法/
const when = /\d+\s*[月年天日时点号]|[一二三四五六七八九十]+[月日天]|今天|今日|当天|当日|昨天|明天|本周|下周|本月|即日|目前|现在|立即|周[一二三四五六日]|个工作日/
const whom = /\d{5,}|\d{3,4}[-—\s]?\d{7,8}|12345|电话|窗口|咨询台|联系|找我|科室?|前台|大厅/

/**
 * What this reply does not seem to say: what was complained of, what was done (or by what rule nothing can be), by
 * when, and whom to ask. A rule of thumb: the writer may say that it is there all the same.
 */
export const checkReply = (reply: string, complaint: Complaint): ReplyCheck[] => {
  const says: Record<ReplyCheck, boolean> = { complaint: mentions(reply, complaint), done: done.test(reply), when: when.test(reply), whom: whom.test(reply) }
  return replyChecks.filter((check) => !says[check])
}
