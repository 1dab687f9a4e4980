/** What somebody reads who starts the product on one machine. */
export const startWords = {
  title: '政务服务“好差评” · 云州市（虚构）演示',
  database: (engine: string) => `启动数据库（${engine}）`,
  givenDatabase: '连接 DYNAMODB_ENDPOINT 指定的数据库',
  loading: (days: number) => `装入演示数据：一座政务大厅最近 ${days} 个工作日的办件`,
  building: '构建小程序 H5',
  notBuilt: (file: string) => `小程序 H5 没有构建成功，详细输出在 ${file}`,
  running: (step: string, seconds: string) => `▸ ${step}… ${seconds} 秒`,
  finished: (step: string, seconds: string) => `✓ ${step}（${seconds} 秒）`,
  clockMoves: '请给出 {"advance":"PT36H"}（ISO 8601 时长，周、天、时、分、秒）或 {"set":"2026-12-01T01:00:00.000Z"}，在 2000 年到 2100 年之间。',
  phoneMoves: '请给出一位演示群众、平台（wechat、alipay）、模板（result、followUp、progress）和 give，或者一个平台和 next（0 到 1000 次，或 always）。',
  citizen: '群众手机页面',
  staff: '承办人页面（一张差评工单）',
  inbox: '试用台（每个人手机上收到的消息、授权、渠道故障、时钟）',
  docs: '接口文档',
  people: '演示人物（点链接直接登录）',
  try: '试试看',
  tries: (address: string, folder: string) => [
    '打开“张伟明”，给“不动产转移登记”评“非常不满意”，拿到回执；再打开“陈秀兰”评一次“非常满意”。',
    `几秒钟后到试用台 ${address}/local 看“李敏”的企业微信和她单位的群里收到的差评通知，点“打开”看工单；她不看，把时钟拨快 31 分钟，短信就来了。`,
    `把回执存成 receipt.json，运行 npm run verify -- receipt.json --keys ${folder}/receipt-keys.json，断网也能验。`,
    '在试用台把微信设成“一直失败”，以“李敏”答复“张伟明”，再点“恢复”：消息晚到，只到一次。把时钟拨快一天，按 Ctrl-C 停下、重新 npm start：数据都在。'
  ],
  stop: '按 Ctrl-C 停止。',
  stopping: '正在停止…',
  stopped: '已停止，数据都已保存。',
  dataIn: (folder: string) => `数据保存在 ${folder}`,
  failed: (why: string) => `没有启动成功：${why}`,
  wrongPort: (port: string) => `PORT 要写成 0 到 65535 的整数，现在是“${port}”。例如 PORT=8787 npm start`,
  cannotWrite: (folder: string, why: string) => `数据目录 ${folder} 不能写入（${why}）。请换一个能写入的目录：DATA_DIR=…`,
  noDatabase: (endpoint: string, why: string) => `连不上 DYNAMODB_ENDPOINT 指定的数据库 ${endpoint}（${why}）。请检查地址、数据库是否在运行；不设这个变量就用自带的数据库。`,
  alreadyRunning: (folder: string) => `数据目录 ${folder} 正被另一个进程使用。请先停掉它，或换一个目录：DATA_DIR=…`
}
