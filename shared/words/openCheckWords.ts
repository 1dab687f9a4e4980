import { floor } from '../indicators/tooFew.ts'
import { numberWord } from './rateWords.ts'

/** 怎么核对: how anybody checks what the page of public figures says. */
export const openCheckWords = {
  title: '怎么核对',
  own: '查自己的那一条', ownSay: '拿评价后得到的回执来查：有没有被改过，计进了哪个单位、哪一天',
  recount: '别人怎么重算这些数',
  recountSay: [
    '每条评价都写进首尾相连的台账，改一个字就接不上。',
    '系统管理单位用下面第一行命令导出台账，里面没有姓名、号码，也没有任何人写的话。拿到文件的人在自己的电脑上运行第二行：不连我们，也能逐条核对台账，重算每个单位每一天的数。',
    '这一页的数，程序也可以直接取：'
  ],
  exporting: 'npm run export -- --out 台账.jsonl',
  verifying: 'npm run verify -- 台账.jsonl',
  hidden: '哪些不显示，为什么',
  hiddenSay: [
    `小于 ${floor.value} 的数不显示：人太少，知情的人会猜出是谁。为了不让人用减法推出来，有时把旁边的数也一起收起来。`,
    '只按月公开。有了每一天、每一周的数，两段一减，就可能推出上面那些。',
    '工作人员的姓名、群众写的话、一件一件的工单，都不公开。'
  ],
  canary: '差评通道怎么自检',
  canarySay: [
    '系统自己交一条自检差评，看它从提交、存档、通知单位、计入统计到本人查进度，是不是一站不落走到底。每个渠道每天都试。',
    '自检差评不算进任何数字。断在哪一站、从什么时候起断的，都写在这一页最上面。'
  ],
  sources: '规则的出处',
  sourcesSay: '两部国家标准的正文我们没有取得，下面的算法按名称理解，都标了“来源待核”。',
  named: (plain: string, official: string) => `${plain}（${official}）`,
  answered: { line: '自己评了的 ÷ 全部办件，不计入的差评除外', source: '本产品所加，来源待核' },
  least: `少于 ${numberWord(floor.value)} 件不显示`,
  interval: '“真实情况大约在……之间”是怎么来的'
} as const
