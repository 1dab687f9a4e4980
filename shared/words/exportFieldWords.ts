/** The fields of exports of figures. */
export const exportFieldWords: Readonly<Record<string, string>> = {
  exportId: '由要的人生成一次；用同一个编号重发，是同一份导出',
  'AskExport.place': '统计单位：区划代码或部门代码；不填是能导出的最大范围',
  'FigureExport.place': '哪里的统计',
  format: 'csv 或 xlsx',
  'FigureExport.period': '统计周期',
  askedAt: '什么时候要的',
  'FigureExport.state': '状态：waiting 等着做、running 在做、done 做好了、failed 没有做成、cancelled 取消了、expired 过了保存期',
  'FigureExport.done': '做完了几个地方',
  'FigureExport.of': '一共几个地方；还没有数清的不返回',
  'FigureExport.rows': '已有几行',
  'FigureExport.files': '做好以后分成几个文件，每个都是完整的表；没做好是 0',
  keptUntil: '保存到什么时候',
  'ExportsListed.exports': '自己的导出，新的在前',
  'DownloadExport.file': '第几个文件，从 1 起',
  'ExportAct.file': '下载的是第几个文件',
  'ExportActsListed.acts': '导出记录，新的在前',
  'ExportAct.actId': '这一条记录的编号',
  'ExportAct.who': '谁：不可逆的代号，同一个人相同',
  'ExportAct.act': '做了什么：asked 要了一份、downloaded 下载了一个文件',
  'ExportAct.place': '哪里的统计：区划代码或部门代码',
  'ListExportActs.more': '上一页返回的标记；不传即第一页'
}
