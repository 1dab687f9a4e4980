import type { Level } from '@haochaping/shared/standard/levels.ts'

/** What somebody who gave a 差评 chose and wrote; the words go with the codes. */
export type Complaint = { level: Extract<Level, 'dissatisfied' | 'veryDissatisfied'>; reasons: readonly string[]; words: string }

/** Items with a known trouble: of 1 000 ratings so many are bad, and they say so in much the same words. */
export const troubles: readonly { item: string; perThousand: number; complaints: readonly Complaint[] }[] = [
  {
    item: '不动产转移登记',
    perThousand: 45,
    complaints: [
      { level: 'dissatisfied', reasons: ['208'], words: '没有提供材料清单，第一次来少了契税完税证明，白跑一趟。' },
      { level: 'dissatisfied', reasons: ['208'], words: '网上查的材料和窗口要的不一样，希望能把清单贴出来。' },
      { level: 'dissatisfied', reasons: ['208', '207'], words: '抵押没注销的情况要交什么，清单和样本都没写，问了三个人三种说法。' },
      { level: 'dissatisfied', reasons: ['208'], words: '窗口说缺材料，又说不清缺哪几样，让我自己回去想。给张清单有那么难吗。' },
      { level: 'dissatisfied', reasons: ['208', '210'], words: '没有清单。结婚证复印件交了两次，税务要一份这边又要一份。' },
      { level: 'dissatisfied', reasons: ['208'], words: '请假来办的，到了才知道卖方也要到场，事先没有一张清单告诉我们。' },
      { level: 'veryDissatisfied', reasons: ['109'], words: '办事指南上没写要离婚协议原件，到窗口说必须要，跑了两趟。' },
      { level: 'veryDissatisfied', reasons: ['113', '114'], words: '税务、房管、不动产三个窗口来回跑，说好只跑一次，我跑了四次。' }
    ]
  },
  {
    item: '不动产抵押登记',
    perThousand: 20,
    complaints: [
      { level: 'dissatisfied', reasons: ['209'], words: '承诺两个工作日，一周了还没出证，银行等着放款。' },
      { level: 'dissatisfied', reasons: ['209', '213'], words: '系统里显示已办结，到窗口说还没审，工作人员自己也说不清。' },
      { level: 'dissatisfied', reasons: ['208'], words: '没有材料清单，共有人要不要到场也没有提前告知。' }
    ]
  },
  {
    item: '购买住房提取住房公积金',
    perThousand: 20,
    complaints: [
      { level: 'dissatisfied', reasons: ['211'], words: '手机上说可以网办，传了三次材料都提示失败，最后还是来窗口。' },
      { level: 'dissatisfied', reasons: ['211'], words: '网上提交后一直“审核中”，打电话才说异地购房不能网办。' },
      { level: 'veryDissatisfied', reasons: ['112'], words: '承诺在线收材料，上传页面一直报错，等于没有。' }
    ]
  },
  {
    item: '住院费用报销',
    perThousand: 20,
    complaints: [
      { level: 'dissatisfied', reasons: ['210'], words: '出院小结医院已经共享了，窗口还要盖章原件，跑回外地医院去盖。' },
      { level: 'dissatisfied', reasons: ['209'], words: '交材料快一个月了，钱没到账，也没人通知。' },
      { level: 'veryDissatisfied', reasons: ['109'], words: '指南里没有的“情况说明”也要写，写了两遍格式不对又退回来。' }
    ]
  }
]

/** Anybody anywhere: of 1 000 ratings of other items this many are bad. */
export const usualTroublePerThousand = 2

export const usualComplaints: readonly Complaint[] = [
  { level: 'dissatisfied', reasons: ['207'], words: '表格没有填写样本，填错两次重新排队。' },
  { level: 'dissatisfied', reasons: ['209'], words: '说好三天办好，第六天打电话去问才给办。' },
  { level: 'dissatisfied', reasons: ['212'], words: '网上预约了十点，到大厅还要重新取号，排到十一点半。' },
  { level: 'dissatisfied', reasons: ['212'], words: '预约没有用，保安说先取号，预约号和现场号是一个队。' },
  { level: 'dissatisfied', reasons: ['213'], words: '窗口是新来的，每一步都要问旁边的人，办了一个多小时。' },
  { level: 'dissatisfied', reasons: ['214'], words: '问多一句就不耐烦，说墙上有自己看。' },
  { level: 'dissatisfied', reasons: ['214'], words: '老人听不清，工作人员声音很大，态度不好。' },
  { level: 'dissatisfied', reasons: ['210'], words: '户口簿上一个部门刚收过，这里又要一份复印件。' },
  { level: 'veryDissatisfied', reasons: ['115'], words: '排了两个小时，轮到我时窗口关了去吃饭，没人说一声。' },
  { level: 'veryDissatisfied', reasons: ['113'], words: '一楼说去三楼，三楼说回一楼，最后说要去另一个大厅。' },
  { level: 'veryDissatisfied', reasons: ['111'], words: '照着样本填的，窗口说样本是旧版的，不作数。' },
  { level: 'veryDissatisfied', reasons: ['114'], words: '写着最多跑一次，已经是第三次来了。' }
]
