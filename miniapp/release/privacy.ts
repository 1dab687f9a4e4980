/**
 * One line of a privacy declaration (隐私声明). `weapp` and `alipay`: the calls in our sources that handle it there. `listed`:
 * the line of WeChat's own list (“小程序用户隐私保护指引内容介绍”) that they fall under, absent where its list names none of them.
 */
export type Declaration = { data: string; listed?: string; weapp: readonly string[]; alipay: readonly string[]; purpose: string; where: string; kept: string }

/** How long goes with the record itself: no rule of ours ends it, and the rule for such records was not found. */
const asRecord = '与评价记录同期；年限由运营方按档案规定填写（来源待核）'

/** What the mini-program handles of a person, as it is typed into WeChat's and Alipay's consoles. */
export const declarations: readonly Declaration[] = [
  {
    data: '选中的照片', listed: '收集你选中的照片或视频信息', weapp: ['Taro.chooseMedia', 'Taro.uploadFile'], alipay: ['Taro.chooseImage', 'Taro.uploadFile'],
    purpose: '给差评、补充说明、回访和整改附上照片作证据', where: '评价页（差评）、我的办件里的说明和评判、承办人工单',
    kept: `选了没交的原图一天后删除；交来的去掉拍摄地点等信息后保存，${asRecord}`
  },
  {
    data: '剪切板（只写入，从不读取）', listed: '读取你的剪切板', weapp: ['Taro.setClipboardData'], alipay: ['Taro.setClipboardData'],
    purpose: '您点“复制”时，把回执、公开数字的链接或工作人员邀请码放进剪切板', where: '回执页、公开的数字、人员页', kept: '不保存'
  },
  {
    data: '微信、支付宝账号标识', weapp: ['Taro.login'], alipay: ['my.getAuthCode'],
    purpose: '认出是同一个人，找到本人的评价和消息；工作人员用来登录', where: '登录、绑定工作人员',
    kept: `登录两小时有效；账号标识加密保存，${asRecord}`
  },
  {
    data: '消息订阅的选择', weapp: ['Taro.requestSubscribeMessage', 'Taro.getSetting'], alipay: ['my.requestSubscribeMessage'],
    purpose: '只在您同意过的情况下告诉您答复、进展和回访', where: '提交评价、我的办件里的操作', kept: asRecord
  },
  {
    data: '扫到的二维码内容', weapp: ['Taro.scanCode'], alipay: ['my.scan'],
    purpose: '从办理回执上的一案一码找到办件', where: '查找办件', kept: '画面不保存；码里的一案一码只用来查这一件'
  },
  {
    data: '办件里留的姓名和手机号', weapp: ['Taro.makePhoneCall'], alipay: ['Taro.makePhoneCall'],
    purpose: '承办人写明理由后查看并拨打，核实差评；每次查看都记下来并告知本人', where: '承办人工单', kept: `号码不存在工作人员的手机里；${asRecord}`
  },
  {
    data: '查找办件时填的办件编号和姓名', weapp: ['Taro.request'], alipay: ['Taro.request'],
    purpose: '确认是本人的办件', where: '查找办件', kept: '姓名只用来比对，不另外保存'
  },
  {
    data: '评价等级、选的原因、写的话、补充说明、申诉陈述', weapp: ['Taro.request'], alipay: ['Taro.request'],
    purpose: '办理和统计“好差评”，把差评转给承办单位整改，出具回执', where: '评价页、我的办件', kept: asRecord
  },
  {
    data: '工作人员的姓名、单位、手机号和操作记录', weapp: ['Taro.request'], alipay: ['Taro.request'],
    purpose: '管理工作人员账号，记下谁在什么时候办了什么', where: '人员页、承办人工单', kept: asRecord
  }
]
