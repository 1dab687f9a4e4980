import type { ExportAct } from '../schemas/listExportActs.ts'
import type { ExportFormat, FigureExport } from '../schemas/figureExport.ts'
import { numberWord } from './rateWords.ts'

/** Exports of figures (导出统计): ask for one, see how far it is, take it. */
export const exportsPageWords = {
  title: '导出统计',
  entry: '导出统计', entrySub: '做成表格，可以下载',
  heading: (place: string, period: string): string[] => [`${place}，`, period],
  holds: (region: boolean) => `${region ? '一行一个地区、单位或事项' : '一行是本单位，下面一行一个事项'}：各项计数，每项指标的分子、分母、比率和区间。没有人名，没有原话。`,
  logged: '谁导出、谁下载，都会记下来。',
  format: '做成哪种表格',
  formats: { xlsx: 'Excel 表格', csv: 'CSV' } satisfies Record<ExportFormat, string>,
  formatSay: { xlsx: '给人看、再加工：Excel、WPS 直接打开。', csv: '给别的系统读。事项代码很长，用 Excel 打开会变样；给人看请选 Excel 表格。' } satisfies Record<ExportFormat, string>,
  onlySheets: '手机上只能打开 Excel 表格；要 CSV，请用电脑打开网页版。',
  ask: '导出',
  asking: '正在提交…',
  mine: '我的导出',
  none: '还没有导出过',
  noneSay: '导出的文件在这里，做好以后保存 7 天。',
  about: (place: string, period: string, format: ExportFormat) => `${place} · ${period} · ${format}`,
  state: ({ state, done, of, rows, files }: FigureExport, until: string): string => {
    switch (state) {
      case 'waiting': return '排着队，马上开始'
      case 'running': return of === undefined ? '正在清点有多少地方' : `正在做：${numberWord(done)} / ${numberWord(of)} 个地方`
      case 'done': return `做好了，${numberWord(rows)} 行${files > 1 ? `，分成 ${files} 份` : ''} · 保存到 ${until}`
      case 'failed': return '没有做成，没有留下半个文件。可以再导出一次；还不行，请告诉管理员。'
      case 'cancelled': return '已经取消'
      case 'expired': return '过了保存期，不能下载了。要用请再导出一次。'
    }
  },
  take: (file: number, files: number, opens: boolean) => `${opens ? '打开' : '下载'}${files > 1 ? `第 ${file} 份` : ''}`,
  taking: '正在取…',
  cancel: '取消导出',
  again: '再导出一次',
  saved: '已经交给浏览器下载',
  opened: '已经打开；右上角“…”可以转发、另存',
  noViewer: '这部手机打不开这种文件。请用电脑打开网页版下载。',
  record: '导出记录',
  recordSay: '谁在什么时候导出、下载过什么。只会增加，不能改。人写成不可逆的代号，同一个人相同。',
  recordNone: '还没有人导出过',
  recordMore: '看更早的',
  act: ({ act, file }: Pick<ExportAct, 'act' | 'file'>) => act === 'asked' ? '导出' : `下载第 ${file ?? 1} 份`,
  acted: (who: string, when: string) => `${when} · 代号 ${who}`
} as const
