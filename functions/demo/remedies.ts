/** What a unit writes about a complaint: what it heard when it asked, what it means to do, what it did. `done` says since when. */
export type Remedy = { note: string; plan: string; done: string }

/** What units of the demo city usually find and do, by the code of the reason. */
const remedies: Readonly<Record<string, Remedy>> = {
  207: { note: '群众反映填表没有样本，填错后重新排队。', plan: '补齐填写样本，放到填单台和取号处。', done: '填单台和取号处已补上填写样本，即日起导办员主动递送。' },
  208: { note: '群众说明第一次来缺哪份材料，事先没有人告知。', plan: '把材料清单印成一张纸，取号时发放。', done: '材料清单已印成一张纸，即日起取号时发放，网上同步更新。' },
  209: { note: '群众反映超过承诺时间没有办结，也没有人通知。', plan: '查清卡在哪个环节，当天办结，以后每天核对临期件。', done: '该件已办结，目前每天下班前核对临期件，临期一天就提醒。' },
  210: { note: '群众反映同一份证明交了两次。', plan: '向共享平台申请调取，取消重复提交。', done: '已改为内部调取，即日起不再要求重复提交这份证明。' },
  211: { note: '群众反映网上提交失败，只能到窗口来。', plan: '请技术人员复现问题，修好上传页面。', done: '上传页面已修复并重新测试，目前可以在线提交。' },
  212: { note: '群众反映预约后还要重新取号排队。', plan: '预约号单独排队，预约时段优先叫号。', done: '已调整叫号规则，即日起预约号单独排队、到点先叫。' },
  213: { note: '群众反映窗口人员业务不熟，办理时间过长。', plan: '安排老同事跟窗带教，一周内补一次培训。', done: '已完成一次专题培训，目前新人由老同事跟窗带教。' },
  214: { note: '群众反映工作人员说话生硬。', plan: '调看录像核实，当面批评并道歉。', done: '经核实情况属实，已批评教育并向您致歉，即日起列入本月考核。' },
  108: { note: '群众反映窗口提出了办事指南之外的条件。', plan: '核对办事指南，取消额外的条件。', done: '额外的条件已取消，即日起按办事指南受理。' },
  109: { note: '群众反映窗口要求指南之外的材料。', plan: '核对指南和窗口口径，取消多要的材料。', done: '多要的材料已取消，即日起按办事指南收件，并抽查一个月。' },
  110: { note: '群众反映办理超过了法定时限。', plan: '倒查办理环节，当天办结。', done: '该件已办结，已增加一名审核人员，即日起每天核对时限。' },
  111: { note: '群众反映照样本填写，窗口说样本过期。', plan: '撤下旧样本，换成新版。', done: '旧样本已全部撤下，现在网上和大厅都是新版。' },
  112: { note: '群众反映承诺在线收材料，实际传不上去。', plan: '修复上传功能，修好前由专人代传。', done: '上传功能已修复，目前文件放宽到 20 兆。' },
  113: { note: '群众反映在几个窗口和部门之间来回跑。', plan: '设一个综合窗口，内部流转材料。', done: '已设综合窗口，即日起材料由我们内部流转，您只跑一个窗口。' },
  114: { note: '群众反映实际跑动次数比承诺的多。', plan: '逐次核对为什么多跑，一次告知，缺件可以后补。', done: '已改为一次告知，缺的材料即日起可以拍照补交，不用再跑。' },
  115: { note: '群众反映排队时间长、窗口无人说明。', plan: '中午留人值守，暂停办理时挂牌说明。', done: '中午已安排值班，目前窗口暂停会挂牌并引导到旁边窗口。' }
}

const usual: Remedy = { note: '已了解群众反映的经过。', plan: '核实后尽快改正。', done: '问题已改正，即日起每周检查一次。' }

/** What the unit found and did about a complaint with this reason first. */
export const remedyOf = (code: string | undefined): Remedy => remedies[code ?? ''] ?? usual

/** 给匿名或没有留电话的群众的信: the system carries it. */
export const letterAbout = (item: string): string => `您好，您对“${item}”的评价我们收到了，正在核实。方便的话请补充当时是哪个窗口、大约什么时间；不补充也会照常办理。`

/** A reply in which the check-up finds what it looks for: the matter, what was done, since when, whom to ask. */
export const replyAbout = (item: string, label: string, done: string): string =>
  `您好，您评价“${item}”时反映的“${label}”，我们已核实。${done}给您添了麻烦，请见谅。还有疑问可到大厅咨询台，或拨打 12345 转本单位。`
