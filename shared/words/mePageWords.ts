import type { StaffRole } from '../schemas/staffRole.ts'
import { roleWords } from './roleWords.ts'

/** Oneself as staff: the post, who stands in, the way out. */
export const mePageWords = {
  title: '我',
  post: (role: StaffRole, unit: string) => `${unit} · ${roleWords[role]}`,
  duties: {
    handler: '签收、核实、整改、答复本单位的差评。', leader: '处理本单位的差评，决定延期申请。', supervisor: '看全市差评，督办逾期，决定延期，办结最后的。',
    panel: '对误评、恶意评价的申诉表态，本单位的除外。', administrator: '发邀请码、调岗、解除绑定；看不到任何工单。'
  } satisfies Record<StaffRole, string>,
  standIn: '今天替谁',
  standInSay: '他们的工单也在您的工作台里。',
  colleague: (name: string, role: StaffRole) => `${name} · ${roleWords[role]}`,
  absence: '不在岗',
  present: '现在在岗',
  absenceSay: '出差、休假前选好谁来替，提醒和工单会转给那位同事；各步期限照走。',
  away: (from: string, to: string, name: string) => `${from}到${to}不在岗，由${name}代办`,
  someone: '同事',
  set: '登记不在岗',
  change: '改日期或代办人',
  end: '我回来了，取消',
  from: '从哪天',
  to: '到哪天',
  deputy: '谁来替',
  noDeputy: '没有可以替您的同事。要在岗、同一单位、同一岗位（经办人也可以由负责人替）。请管理员先邀请一位。',
  save: '登记',
  fill: '请选好日期和代办人',
  cancel: '先不改',
  others: '别的',
  citizenSide: '回到群众端',
  settings: '字号和设置',
  signOut: '退出工作人员身份',
  signOutSay: '退出以后，这部手机上看不到工单；没提交的草稿还在，下次登录接着写。',
  signOutAgain: '再点一次就退出',
} as const
