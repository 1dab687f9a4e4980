import type { CutKind, Mark } from '../indicators/cut.ts'
import type { Channel } from '../standard/channels.ts'

/** 评价渠道 as it is shown. */
export const channelWords: Record<Channel, string> = {
  pc: '电脑网页', mobile: '手机', qrCode: '扫二维码', hallTablet: '窗口评价器', hallTerminal: '大厅自助终端', phone: '电话', sms: '短信', defaulted: '系统默认'
}

const markWords: Record<Mark, string> = { crossProvince: '跨省通办', fused: '线上线下融合', themed: '一件事' }

/** By what the figures are cut, and what each cut is called. */
export const cutWords = {
  channel: { title: '评价渠道', names: channelWords },
  place: { title: '线上线下', names: { online: '线上办理', window: '窗口办理' } },
  kind: { title: '业务类型', names: { single: '单次', batch: '批量', themed: '主题式' } },
  mark: { title: '三类改革', names: markWords }
} as const satisfies Record<CutKind, { title: string; names: Record<string, string> }>
