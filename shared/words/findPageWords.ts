/** The page on which a case is found by its code, or by number and name. */
export const findPageWords = {
  title: '找办件',
  heading: '拿出办理回执',
  sub: '回执、短信和窗口二维码上都有这件事的码。',
  scan: '扫一扫',
  byCode: '用码来找',
  byNumber: '用编号和姓名来找',
  code: '22 位码，区分大小写',
  codeHint: '例如 k3Jq9x…',
  codeWrong: '码应当是 22 位字母、数字、横线或下划线。',
  codeCount: (n: number) => `已输入 ${n} 位`,
  projectNo: '办件编号',
  projectNoHint: '印在回执上方',
  name: '办理人姓名',
  nameHint: '和回执上的一样',
  needBoth: '请把办件编号和姓名都填上。',
  look: '查找',
  looking: '正在查找…',
  scanFailed: '没有读出码，请对准二维码再试，或直接输入。',
  foundTitle: '找到了',
  foundSome: (n: number) => `找到 ${n} 次服务`,
  private: '只有拿着回执的人才找得到；姓名不会出现在网址里。'
} as const
