import { deptCodeOf } from './agencies.ts'
import type { Complaint } from './complaints.ts'
import type { Story } from './peopleStories.ts'
import { round } from './round.ts'
import type { Round, StoryAct } from './round.ts'

/** One 差评 of an invented citizen, so many working days back, and how it was handled. */
type Told = {
  citizen: number; item: string; window?: number; back: number; complaint: Complaint; anonymous?: boolean
  rounds?: readonly Round[]; also?: readonly StoryAct[]
}

/** Rated a while after the service, before anybody can have accepted it; acts in the order in which they were done. */
const told = ({ citizen, item, window, back, complaint, anonymous = false, rounds = [], also = [] }: Told): Story => ({
  person: citizen, item, ...(window === undefined ? {} : { window }), finished: true,
  services: [{
    back, at: '10:20', name: '办结',
    rating: {
      level: complaint.level, reasons: [...complaint.reasons], words: complaint.words, anonymous, channel: 'mobile', minutesAfter: 40 + citizen % 90,
      acts: [...rounds.flatMap((one) => round(item, complaint.reasons[0], one)), ...also]
    }
  }]
})

const poor = (reason: string, words: string): Complaint => ({ level: 'dissatisfied', reasons: [reason], words })
const worst = (reason: string, words: string): Complaint => ({ level: 'veryDissatisfied', reasons: [reason], words })

/** A ticket in every phase, some of them overdue, whatever day it is; beside what became of the other 差评 of the city. */
export const ticketStories: readonly Story[] = [
  told({ citizen: 101, item: '户口簿换领补领', window: 2, back: 1, complaint: poor('207', '表格没有样本，填错两次，重新排队。') }),
  told({ citizen: 102, item: '门诊费用报销', window: 3, back: 9, complaint: worst('110', '交了三个月，一直说在审核，没有人给个准话。') }),
  told({ citizen: 103, item: '公司变更登记', window: 4, back: 1, complaint: poor('211', '网上改经营范围提交不了，一直提示系统繁忙。'), rounds: [{ accept: 1 }] }),
  told({
    citizen: 104, item: '城镇污水排入排水管网许可', window: 1, back: 4, complaint: poor('209', '承诺五天，第八天才给回话。'), rounds: [{ accept: 4 }],
    also: [{ day: 3, at: '10:05', who: 'handler', act: { command: 'recordContact', outcome: 'noAnswer', note: '上午拨打一次，没有人接听。' } }]
  }),
  told({ citizen: 105, item: '住房公积金个人贷款申请', window: 2, back: 2, complaint: poor('210', '收入证明银行要一份，这边又要一份，内容一样。'), rounds: [{ accept: 2, contact: 1 }] }),
  told({ citizen: 106, item: '不动产首次登记', window: 5, back: 3, complaint: poor('208', '要哪些材料没有清单，测绘报告跑了两回。'), anonymous: true, rounds: [{ accept: 3, contact: 2 }] }),
  told({
    citizen: 107, item: '不动产抵押登记', window: 6, back: 4, complaint: poor('209', '承诺两个工作日，一周还没出证，银行等着放款。'),
    rounds: [{ accept: 4, contact: 3, by: 'date', way: [3, '要和银行的系统对接，需要几天联调。'] }],
    also: [{ day: 1, at: '11:10', who: 'handler', act: { command: 'askExtension', reason: '银行方面下周才能配合联调，申请延长。' } }]
  }),
  told({
    citizen: 108, item: '职工正常退休申请', window: 7, back: 10, complaint: worst('113', '人社、医保、公积金三个地方来回跑，谁都说不归自己管。'),
    rounds: [{ accept: 10, contact: 9, by: 'date', way: [9, '要和医保、公积金两家商量并联办理。'] }],
    also: [
      { day: 9, at: '16:30', who: 'handler', act: { command: 'askExtension', reason: '三家的材料标准不一致，需要再开一次协调会。' } },
      { day: 8, at: '09:40', who: 'leader', act: { command: 'decideExtension', approved: true, reason: '情况属实，同意延长，请每天跟进。' } }
    ]
  }),
  told({
    citizen: 109, item: '最低生活保障对象认定', window: 3, back: 17, complaint: worst('114', '说好跑一次，为了盖章跑了四次居委会。'),
    rounds: [{ accept: 17, contact: 16, by: 'date', way: [16, '涉及社区盖章环节，需要和街道一起改流程。'] }]
  }),
  told({
    citizen: 110, item: '义务教育阶段转学', window: 2, back: 5, complaint: worst('109', '指南里没有的情况说明也要写，格式不对退了两回。'), rounds: [{ accept: 3 }],
    also: [{ day: 2, at: '14:30', who: 'supervisor', act: { command: 'order', words: '开学临近，请今天联系家长，说明办理方案和时间，并书面答复。' } }]
  }),
  told({
    citizen: 111, item: '退役军人优待证申领', window: 1, back: 3, complaint: poor('209', '别的地方十天拿到，这里一个月了还没有。'),
    rounds: [{ accept: 3, contact: 2, explain: [1, '《退役军人、其他优抚对象优待证管理办法（试行）》（来源待核）', '制证由省里统一进行，批次时间不由我市决定，已把目前的进度告知。'] }]
  }),
  told({ citizen: 112, item: '内地居民结婚登记', window: 1, back: 8, complaint: poor('212', '网上约了九点，到了还要重新取号，排到十点半。'), rounds: [{ accept: 8, contact: 7, way: 6, rectify: 1 }] }),
  told({ citizen: 113, item: '食品经营许可新办', window: 5, back: 9, complaint: worst('108', '多要一份房东的承诺书，指南上没有。'), rounds: [{ accept: 9, contact: 8, way: 7, rectify: 4, reply: 3 }] }),
  told({
    citizen: 114, item: '道路运输证年度审验', window: 2, back: 22, complaint: worst('111', '照着墙上的样本填，说样本是旧的。'),
    rounds: [
      { accept: 22, contact: 21, way: 20, rectify: 18, reply: 17, judge: [16, 'not', '换了样本，网上的还是旧的，我又白跑一趟。'] },
      { accept: 15, contact: 14, way: 13, rectify: 7, reply: 6, judge: [2, 'not', '说改好了，我昨天看网页还是老样子。'] }
    ]
  }),
  told({
    citizen: 115, item: '公共租赁住房资格申请', window: 2, back: 18, complaint: worst('114', '材料补了三次，每次只说一样。'),
    rounds: [
      { accept: 18, contact: 17, way: 16, rectify: 14, reply: 13, judge: [11, 'not', '一次告知的单子还是漏了收入证明。'] },
      { accept: 10, contact: 9, by: 'date', way: [8, '重新梳理清单，请三位办过的群众试读。'] }
    ]
  }),
  told({
    citizen: 116, item: '异地就医备案', window: 1, back: 28, complaint: poor('213', '窗口新来的，一步一问，办了一个小时。'),
    rounds: [
      { accept: 28, contact: 27, way: 26, rectify: 24, reply: 23, judge: [22, 'not', '今天我爱人去，还是那个样子。'] },
      { accept: 21, contact: 20, way: 20, rectify: 17, reply: 16, judge: [14, 'satisfied', '这回十分钟，谢谢。'] }
    ]
  }),
  told({
    citizen: 117, item: '网络预约出租汽车驾驶员证核发', window: 3, back: 29, complaint: worst('110', '超过时限半个月，影响出车。'),
    rounds: [
      { accept: 29, contact: 28, way: 27, rectify: 25, reply: 24, judge: [23, 'not', '证是拿到了，耽误的半个月没有说法。'] },
      { accept: 22, contact: 21, way: 21, rectify: 19, reply: 18, judge: [17, 'not', '还是没有说法。'] }
    ],
    also: [{ day: 15, at: '10:00', who: 'supervisor', act: { command: 'conclude', words: '经核查，超时属实，已责令改正并通报。误工损失不在本平台处理范围，已告知申请人可依法申请行政赔偿。' } }]
  }),
  told({ citizen: 118, item: '个体工商户设立登记', window: 2, back: 20, complaint: poor('211', '说全程网办，最后还是要来窗口按指纹。'), rounds: [{ accept: 20, contact: 19, way: 18, rectify: 16, reply: 15, judge: [14, 'satisfied', '改得快，点赞。'] }] }),
  told({ citizen: 119, item: '社会保障卡申领', window: 5, back: 16, complaint: poor('214', '问多一句就说墙上有自己看。'), rounds: [{ accept: 16, contact: 15, way: 15, rectify: 13, reply: 12, judge: [10, 'partly', '道了歉，希望能坚持。'] }] }),
  told({ citizen: 120, item: '普通护照签发', window: 4, back: 26, complaint: worst('115', '排了两个小时，轮到我窗口关了，没人说一声。'), anonymous: true, rounds: [{ accept: 26, contact: 25, way: 24, rectify: 22, reply: 20 }] }),
  told({
    citizen: 121, item: '高龄津贴申领', window: 2, back: 14, complaint: worst('115', '态度不好，什么都不给办。'), rounds: [{ accept: 14 }],
    also: [
      { day: 13, at: '10:20', who: 'handler', act: { command: 'askAppeal', ground: 'mistaken', reason: '评价所说的窗口当天没有办理过高龄津贴，办件当天一次办结，疑为评错了对象。' } },
      { day: 12, at: '19:40', who: 'author', act: { command: 'answerAppeal', words: '我点错了，想评的是楼下停车场的保安，不好意思。', photos: [] } },
      { day: 10, at: '09:50', who: 'justice', act: { command: 'voteOnAppeal', vote: 'exclude', reason: '评价人自己说明评错了对象，属误评。' } },
      { day: 10, at: '15:10', who: 'petitions', act: { command: 'voteOnAppeal', vote: 'exclude', reason: '与本办件无关，同意认定为误评。' } }
    ]
  }),
  told({
    citizen: 122, item: '商品房买卖合同网签备案', window: 1, back: 2, complaint: worst('115', '全是骗子，一群废物。'), anonymous: true, rounds: [{ accept: 2 }],
    also: [{ day: 1, at: '09:30', who: 'handler', act: { command: 'askAppeal', ground: 'malicious', reason: '只有辱骂，没有说明任何办理情况；当天服务全程有录像。' } }]
  }),
  told({
    citizen: 123, item: '代开增值税发票', window: 2, back: 5, complaint: poor('214', '说话很冲，让我别耽误后面的人。'), rounds: [{ accept: 5, contact: 4 }],
    also: [
      { day: 4, at: '16:30', who: 'handler', act: { command: 'askAppeal', ground: 'mistaken', reason: '当事人描述的窗口编号不是本单位的窗口。' } },
      { day: 3, at: '12:10', who: 'author', act: { command: 'answerAppeal', words: '就是税务的窗口，我记得很清楚，没有评错。', photos: [] } },
      { day: 1, at: '10:40', who: 'justice', act: { command: 'voteOnAppeal', vote: 'exclude', reason: '窗口编号确有出入。' } }
    ]
  }),
  told({
    citizen: 124, item: '机动车驾驶证期满换证', window: 3, back: 4, complaint: worst('113', '体检说去三楼，三楼说去交警，交警又让回大厅。'),
    also: [{ day: 3, at: '09:30', who: 'handler', act: { command: 'transfer', unit: deptCodeOf('health'), reason: '群众反映的是体检点的指引，体检点由卫生健康部门设置。' } }],
    rounds: [{ accept: 3 }]
  }),
  told({
    citizen: 125, item: '法律援助申请', window: 1, back: 7, complaint: poor('207', '申请表没有样本，写了三遍。'), rounds: [{ accept: 7, contact: 6, way: 6, rectify: 3, reply: 2 }],
    also: [{ day: 5, at: '20:30', who: 'author', act: { command: 'supplement', words: '补充一点：经济困难证明的样本也没有。', photos: [] } }]
  })
]
