import type { DemoRating } from './demoEvent.ts'
import type { DemoPersonId } from './demoPeople.ts'
import type { DemoService } from './demoCase.ts'
import { round } from './round.ts'
import type { StoryAct } from './round.ts'

/** A rating, so many minutes after the service; for a 差评, how it was handled. */
type Given = Omit<DemoRating, 'at'> & { minutesAfter: number; acts?: readonly StoryAct[] }

/** One service `back` working days before today (1 is the last one) at a clock time in Shanghai. */
export type StoryService = {
  back: number; at: string; name: string; stage?: NonNullable<DemoService['stage']>
  /** Absent: still awaiting, and then at most 4 working days back, or silent and then at least 32, so that windows of 5 working days up to 30 days agree. */
  rating?: Given
  silent?: 'unrated' | 'defaulted'
}

/** One case of a demo person, or of the citizen with an index. `window` is the n-th of the agency's windows, none for online; `batch` how many in one go. */
export type Story = {
  person: DemoPersonId | number; item: string; window?: number; batch?: number; themed?: true; finished: boolean; services: readonly StoryService[]
}

const praised = (minutesAfter: number, reasons: string[] = [], words?: string): Given => ({
  level: 'verySatisfied', reasons, ...(words === undefined ? {} : { words }), anonymous: false, channel: 'qrCode', minutesAfter
})

export const peopleStories: readonly Story[] = [
  { person: 'chen-xiulan', item: '居民身份证换领', window: 3, finished: true, services: [{ back: 1, at: '10:12', name: '办结' }] },
  { person: 'chen-xiulan', item: '城乡居民基本养老保险待遇申领', finished: true, services: [
    { back: 9, at: '09:40', name: '申报', rating: praised(15, ['514']) }, { back: 3, at: '15:26', name: '办结' }] },
  { person: 'chen-xiulan', item: '异地就医备案', window: 2, finished: true, services: [
    { back: 12, at: '09:31', name: '办结', rating: praised(4, ['517'], '小伙子很耐心，一步一步教我。') }] },

  { person: 'zhang-weiming', item: '不动产转移登记', window: 2, finished: true, services: [
    { back: 5, at: '10:20', name: '受理', rating: {
      level: 'dissatisfied', reasons: ['208'], words: '没有提供材料清单，少带了契税完税证明，请假白跑一趟。', anonymous: true, channel: 'mobile', minutesAfter: 95,
      acts: round('不动产转移登记', '208', {
        accept: 5, contact: 4, by: 'date', way: [3, '这份清单要和税务、住建两家一起核对，逐项列清后再上墙、上网，需要几天时间。']
      }) } },
    { back: 2, at: '14:05', name: '办结' }] },
  { person: 'zhang-weiming', item: '二手房交易申报缴税', window: 1, finished: true, services: [
    { back: 6, at: '11:02', name: '办结', rating: praised(2, ['510', '517']) }] },
  { person: 'zhang-weiming', item: '购买住房提取住房公积金', finished: false, services: [{ back: 1, at: '16:18', name: '申报' }] },

  { person: 'lin-xiaohong', item: '个体工商户设立登记', window: 1, finished: true, services: [
    { back: 7, at: '09:55', name: '办结', rating: praised(12, ['510', '512'], '半小时拿到执照，没想到这么快。') }] },
  { person: 'lin-xiaohong', item: '小餐饮登记', finished: true, services: [
    { back: 4, at: '20:41', name: '申报' }, { back: 2, at: '11:15', name: '办结' }] },
  { person: 'lin-xiaohong', item: '灵活就业人员参保登记', finished: true, services: [
    { back: 10, at: '14:22', name: '办结', rating: {
      level: 'satisfied', reasons: ['413'], words: '就是排队的时间长了一点。', anonymous: false, channel: 'hallTablet', minutesAfter: 1 } }], window: 4 },

  { person: 'wang-zhiqiang', item: '道路运输证年度审验', window: 1, batch: 12, finished: true, services: [{ back: 1, at: '11:34', name: '办结' }] },
  { person: 'wang-zhiqiang', item: '道路货物运输经营许可', window: 2, finished: true, services: [
    { back: 6, at: '15:08', name: '受理', rating: praised(3) }, { back: 3, at: '10:46', name: '办结' }] },

  { person: 'zhou-yuting', item: '出生登记', window: 4, themed: true, finished: true, services: [
    { back: 4, at: '10:05', name: '受理', stage: 'acceptance', rating: praised(6, ['510', '512'], '一张表办六件事，不用抱着孩子到处跑。') },
    { back: 3, at: '14:30', name: '审批', stage: 'review' },
    { back: 1, at: '15:12', name: '出件', stage: 'delivery' },
    { back: 1, at: '15:27', name: '整体服务', stage: 'overall' }] },
  { person: 'zhou-yuting', item: '生育津贴支付', finished: true, services: [
    { back: 39, at: '21:17', name: '申报', silent: 'unrated' }, { back: 32, at: '16:02', name: '办结', rating: praised(240, ['513', '514']) }] },

  { person: 'isabella-rossi', item: '外国人来华工作许可', window: 5, finished: true, services: [
    { back: 9, at: '09:48', name: '受理', rating: praised(20, ['517'], 'The clerk spoke English with me. Thank you!') }, { back: 4, at: '14:50', name: '办结' }] },
  { person: 'isabella-rossi', item: '外国人居留证件签发', window: 5, finished: false, services: [{ back: 2, at: '09:25', name: '受理' }] },

  { person: 'ma-guoqiang', item: '残疾人证换领', window: 1, finished: true, services: [
    { back: 3, at: '11:20', name: '办结', rating: {
      level: 'veryDissatisfied', reasons: ['114', '109'], words: '写着最多跑一次，我坐轮椅来了三次。第三次才说还要两张白底照片，指南上没有。', anonymous: false, channel: 'qrCode', minutesAfter: 35 } }] },
  { person: 'ma-guoqiang', item: '残疾人两项补贴申领', finished: false, services: [{ back: 2, at: '10:31', name: '申报' }] },
  { person: 'ma-guoqiang', item: '社会保障卡补领换领', window: 3, finished: true, services: [{ back: 1, at: '09:44', name: '办结' }] },

  { person: 'liu-siyuan', item: '流动人员人事档案接收和转递', window: 6, finished: true, services: [{ back: 1, at: '14:37', name: '办结' }] },
  { person: 'liu-siyuan', item: '人才引进落户', finished: true, services: [
    { back: 6, at: '22:03', name: '申报', rating: praised(8) }, { back: 2, at: '16:20', name: '办结' }] },
  { person: 'liu-siyuan', item: '机动车驾驶证期满换证', window: 2, finished: true, services: [{ back: 34, at: '10:57', name: '办结', silent: 'unrated' }] },
  { person: 'liu-siyuan', item: '租房提取住房公积金', finished: true, services: [
    { back: 9, at: '19:12', name: '办结', rating: {
      level: 'basicallySatisfied', reasons: ['312'], words: '能办成，就是上传合同老是失败。', anonymous: false, channel: 'mobile', minutesAfter: 25 } }] },
  { person: 'liu-siyuan', item: '普通高中学籍证明开具', finished: true, services: [{ back: 36, at: '13:50', name: '办结', silent: 'defaulted' }] },

  { person: 'zhou-yuting', item: '住院费用报销', window: 2, finished: true, services: [
    { back: 8, at: '10:36', name: '办结', rating: {
      level: 'dissatisfied', reasons: ['210'], words: '出院小结医院已经传过来了，窗口还要我回去盖章，抱着孩子来回跑。', anonymous: false, channel: 'mobile', minutesAfter: 50,
      acts: round('住院费用报销', '210', {
        accept: 8, contact: [7, '电话联系到本人：医院已上传出院小结，窗口仍要盖章原件，多跑一趟。'], way: 6,
        rectify: [3, '窗口已能直接调取全市医院的出院小结，收件口径已改，并培训了全部收件人员。'],
        reply: [1, '您好，您反映住院费用报销时出院小结要重复盖章，情况属实，让您抱着孩子多跑了一趟，非常抱歉。窗口已可直接调取全市医院的出院小结，即日起不再要求盖章原件，收件人员也已全部培训。您的报销款已经到账。还有疑问，请到医保窗口或拨打 12345 转医疗保障局待遇科。']
      }) } }] },
  { person: 'wang-zhiqiang', item: '道路旅客运输从业资格证换证', window: 1, finished: true, services: [
    { back: 19, at: '11:10', name: '办结', rating: {
      level: 'dissatisfied', reasons: ['212'], words: '预约了十点，到了还要重新取号，等了一个半小时，车队等着出车。', anonymous: false, channel: 'qrCode', minutesAfter: 65,
      acts: round('道路旅客运输从业资格证换证', '212', { accept: 19, contact: 18, way: 17, rectify: 15, reply: 14, judge: [13, 'satisfied', '昨天队里另一位师傅去，到点就叫号了。'] }) } }] }
]
