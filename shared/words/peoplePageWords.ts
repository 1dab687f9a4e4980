import type { StaffRole } from '../schemas/staffRole.ts'
import { roleWords } from './roleWords.ts'

/** 人员管理, for administrators. */
export const peoplePageWords = {
  title: '人员管理',
  heading: (active: number) => `${active} 位工作人员`,
  sub: '改岗、解绑、离岗马上生效。',
  invite: '邀请一位',
  inviteTitle: '邀请一位工作人员',
  find: '按姓名或单位找',
  findHint: '输入几个字',
  none: '没有找到，请换几个字',
  left: '已离岗',
  line: (role: StaffRole, unit: string) => `${roleWords[role]} · ${unit}`,
  bound: (accounts: number) => accounts === 0 ? '还没绑定账号' : `已绑定 ${accounts} 个账号`,
  invitedUntil: (moment: string) => `邀请码 ${moment} 前有效`,
  away: (from: string, to: string) => `${from}到${to}不在岗`,
  name: '姓名',
  nameHint: '和单位花名册一致',
  phone: '手机号（可不填）',
  phoneHint: '紧急的事半小时没看，才发短信',
  phoneWrong: '手机号只能有数字、空格、短横，境外号码以 + 开头。请改一改，或者留空。',
  role: '岗位',
  unit: '单位代码',
  unitHint: '18 位统一社会信用代码',
  unitName: '单位名称',
  unitNameHint: '全称',
  post: '调岗或换单位',
  newCode: '重发邀请码',
  newCodeSay: '旧的邀请码作废；已绑定的账号不受影响。',
  unbind: '解除全部绑定',
  unbindSay: '这位同事要用新的邀请码重新绑定，在用的登录马上失效。',
  leave: '登记离岗',
  leaveSay: '账号停用，在用的登录马上失效。办过的事留在台账里。',
  sure: '确定',
  notNow: '先不',
  save: '保存',
  send: '生成邀请码',
  codeTitle: '邀请码，只显示这一次',
  codeSay: (moment: string) => `请当面或用内部渠道交给本人，${moment} 前有效，用一次就作废。`,
  copy: '复制',
  copied: '已复制',
  codeDone: '交给本人了',
  history: '账号经过',
  facts: {
    invited: '发出邀请', bound: '绑定账号', postChanged: '调岗', invitedAgain: '重发邀请码', unbound: '解除绑定', left: '离岗', absenceSet: '登记不在岗', absenceEnded: '取消不在岗'
  } as Record<string, string>, // looked up by what the server names; an unknown fact is left out
  fill: (labels: readonly string[]) => `还没填：${labels.join('、')}`,
  back: '回到名单'
} as const
