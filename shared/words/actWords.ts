import type { StaffCommandName } from '../schemas/staffCommands.ts'

/** One act of staff: what its button says, what it means for both sides, what is asked, what is said once it is done. */
export type ActWords = { action: string; title: string; say: string; send: string; done: string; fields: Record<string, { label: string; hint: string }> }

const reason = (label: string, hint: string) => ({ reason: { label, hint } })

/** What staff can do with a ticket, in words. */
export const actWords: Record<StaffCommandName, ActWords> = {
  accept: {
    action: '签收', title: '签收这件差评', say: '签收以后由本单位办到底，群众会收到“已签收”。各步期限从收到那天算起，不因签收早晚改变。',
    send: '确认签收', done: '已签收', fields: {}
  },
  recordContact: {
    action: '登记回访结果', title: '回访的结果', say: '如实登记这一次联系。只核实情况，不能要求群众改评价。',
    send: '登记', done: '已登记', fields: { outcome: { label: '联系上了吗', hint: '' }, note: { label: '核实到什么', hint: '写清群众说的情况；没联系上就写打了几次、什么时间' } }
  },
  writeToCitizen: {
    action: '给群众留言', title: '给群众留言', say: '留言通过系统送达，您看不到对方是谁。对方可以在进度里回复。',
    send: '发出留言', done: '留言已发出', fields: { words: { label: '留言', hint: '例如：请补充哪天、在哪个窗口遇到的，方便我们核实' } }
  },
  viewContact: {
    action: '查看联系方式', title: '查看联系方式', say: '只为回访核实，或者把没送到的消息告诉群众。姓名和电话只显示这一次；谁看的、为什么看会记入台账，并且马上告诉群众。',
    send: '记下理由并查看', done: '已显示', fields: reason('为什么要看', '例如：电话回访，核实材料清单的情况')
  },
  rectifyNow: {
    action: '立行立改', title: '立行立改', say: '打算会告诉群众。',
    send: '定下来', done: '已定为立行立改', fields: { plan: { label: '打算怎么改', hint: '写具体做什么、谁来做' } }
  },
  rectifyByDate: {
    action: '限期整改', title: '限期整改', say: '理由和日期会告诉群众，过了日期系统会督促。',
    send: '定下来并告诉群众', done: '已定为限期整改', fields: { promised: { label: '哪天以前改好', hint: '' }, reason: { label: '为什么要这么久', hint: '群众会看到这段话' } }
  },
  explain: {
    action: '解释说明', title: '解释说明', say: '群众的要求没有法律法规依据、办不了的，要写明依据哪一条。',
    send: '定下来并告诉群众', done: '已定为解释说明', fields: { rule: { label: '依据哪条规定', hint: '文件名和条款，例如：《不动产登记暂行条例》第十六条' }, reason: { label: '为什么办不了', hint: '用群众听得懂的话写' } }
  },
  rectify: {
    action: '登记整改完成', title: '整改完成了', say: '写清改了什么，最好附上照片。群众会看到。',
    send: '登记完成', done: '已登记整改完成', fields: { summary: { label: '改了什么', hint: '例如：清单已补上抵押注销的样本，窗口已张贴' }, photos: { label: '照片（可不传）', hint: '' } }
  },
  reply: {
    action: '答复群众', title: '答复群众', say: '群众会看到全文，并评判解决了没有。不回应不会算作满意。',
    send: '发出答复', done: '答复已发出', fields: { words: { label: '答复', hint: '说清：您反映的是什么、我们做了什么、什么时候做好、有疑问找谁' } }
  },
  askExtension: {
    action: '申请延期', title: '申请延期', say: '由负责人或监督人员决定。批准了会告诉群众理由和新的日期。',
    send: '提交申请', done: '申请已提交', fields: reason('为什么要延期', '写清卡在哪里、还要做什么')
  },
  decideExtension: {
    action: '决定延期申请', title: '决定延期申请', say: '同意或不同意都要写理由，记入台账。同意了会告诉群众新的日期。',
    send: '提交决定', done: '决定已记下', fields: { approved: { label: '您的决定', hint: '' }, ...reason('理由', '申请人会看到') }
  },
  transfer: {
    action: '转给别的单位', title: '转给别的单位', say: '确实不归本单位管才转。转办不重新计时，经手单位会计数，群众会收到通知。',
    send: '转过去', done: '已转给新的单位', fields: { unit: { label: '转给哪个单位', hint: '输入名称里的字来找' }, ...reason('为什么转', '例如：该事项由对方窗口受理') }
  },
  askAppeal: {
    action: '申诉复核', title: '申诉复核', say: '认为是误评或恶意评价时用，一件只能一次。群众会收到通知并可以陈述，由另外两个单位的人表决；期间照常处理，各步期限照走。',
    send: '提交申诉', done: '申诉已提交', fields: { ground: { label: '认为是', hint: '' }, ...reason('事实和依据', '写清事实，附在台账里') }
  },
  voteOnAppeal: {
    action: '对申诉表态', title: '对申诉表态', say: '请先看双方的说明。两个不同单位的成员都认为不计入，评价才不计入；评价和经过仍留在台账里。',
    send: '提交表态', done: '表态已记下', fields: { vote: { label: '您的意见', hint: '' }, ...reason('理由', '双方都会看到') }
  },
  order: {
    action: '督办', title: '督办', say: '写清要求。承办单位要在期限内答复，群众也会知道。',
    send: '发出督办', done: '督办已发出', fields: { words: { label: '督办要求', hint: '要办什么、到什么程度' } }
  },
  answerOrder: {
    action: '答复督办', title: '答复督办', say: '写清原因、已经做了什么、什么时候办完。',
    send: '提交答复', done: '督办答复已提交', fields: { words: { label: '答复', hint: '原因、进展、完成时间' } }
  },
  conclude: {
    action: '作办结说明', title: '作办结说明', say: '群众最后仍说没有解决，由监督人员核查后说明。群众会看到，评判仍是“没有解决”。',
    send: '办结', done: '已办结', fields: { words: { label: '办结说明', hint: '核查了什么、为什么到此为止、还可以找谁' } }
  }
}

/** The ways of putting right, offered together where more than one may be taken. */
export const wayActWords = {
  action: '决定怎么改', label: '怎么改',
  when: { rectifyNow: '情况清楚，马上能改', rectifyByDate: '情况复杂，要多花时间', explain: '没有依据，办不了' } as Partial<Record<StaffCommandName, string>>
} as const

/** The choices inside an act. */
export const actChoices = {
  outcome: { reached: '联系上了，已核实', declined: '联系上了，对方不愿多说', noAnswer: '没有人接', wrongNumber: '号码不对' },
  approved: { yes: '同意延期', no: '不同意' },
  ground: { mistaken: '误评（点错了、评错了对象）', malicious: '恶意评价' },
  vote: { keep: '评价有效', exclude: '不计入统计' }
} as const
