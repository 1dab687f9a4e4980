import type { ReceiptVerdict } from '../schemas/verifyReceipt.ts'
import type { Refused } from '../schemas/refusal.ts'
import { refusalWords } from './refusalWords.ts'

/** Why one line of an import file could not be read as a service event. Never says what stood in the line. */
export const lineProblemWords = {
  notUtf8: '这一行不是 UTF-8 编码的文字，请改正后重新导入。',
  tooLong: '这一行太长了（超过 128 KB），请检查是不是漏了换行或引号。',
  quotes: '这一行的引号没有配对，请检查后重新导入。',
  columnCount: '这一行的列数和表头不一样，请检查有没有多写或漏写逗号。',
  notJson: '这一行不是一个 JSON 对象，请检查格式。',
  unknownField: '有不认识的字段，请对照接口文档只用官方字段名。',
  spreadsheetNumber: '长数字被表格软件改成了科学计数法，请把该列设为文本，重新导出。'
} as const
export type LineProblem = keyof typeof lineProblemWords

const importRefusals: Partial<Record<Refused, string>> = {
  badRequest: '有字段缺少、写法不对或互相对不上，请检查标出的字段。',
  agencyNotYours: '密钥环里没有哪个大厅系统可以报送该部门。确实要导入，请加 --all-agencies。',
  differsFromReceived: '这次服务已经收过，但内容不一样。原记录没有改动，请核对。'
}

/** The sentence for a refused line. */
export const refusedLineWords = (refused: Refused, why: LineProblem | undefined): string =>
  why === undefined ? importRefusals[refused] ?? refusalWords[refused] : lineProblemWords[why]

/** Why a whole file is not imported; columns are named by their place, because what stands there may be anybody's data. */
export type FileProblem =
  | { problem: 'unreadable' | 'empty' | 'noFormat' | 'gbk' | 'utf16' | 'notUtf8' | 'workbook' | 'noHeader' }
  | { problem: 'unknownColumns' | 'repeatedColumns'; at: readonly number[] }
  | { problem: 'missingColumns'; fields: readonly string[] }

const fileProblems = {
  unreadable: '读不到这个文件，请检查路径和权限。',
  empty: '文件是空的。',
  noFormat: '看不出是哪种格式，请把文件命名为 .csv 或 .jsonl，或加 --format csv|jsonl。',
  gbk: '文件是 GBK 编码。请用表格软件或记事本另存为 UTF-8 后再导入。',
  utf16: '文件是 UTF-16 编码。请另存为 UTF-8 后再导入。',
  notUtf8: '文件不是 UTF-8 编码的文字。请另存为 UTF-8 后再导入。',
  workbook: '这是 Excel 工作簿。请在表格软件里另存为“CSV UTF-8（逗号分隔）”后再导入。',
  noHeader: '第一行读不出表头，请检查引号和逗号。'
} as const

export const fileProblemWords = (found: FileProblem): string => {
  switch (found.problem) {
    case 'unknownColumns': return `第一行应当是官方字段名的表头；第 ${found.at.join('、')} 列不是官方字段名。`
    case 'repeatedColumns': return `表头里第 ${found.at.join('、')} 列和前面的列重复了，请删去一列。`
    case 'missingColumns': return `表头缺少必填的列：${found.fields.join('、')}。`
    default: return fileProblems[found.problem]
  }
}

export type ImportCounts = { received: number; unchanged: number; refused: number }
const number = (n: number): string => n.toLocaleString('en-US')

/** The import of finished cases (办件导入). */
export const importWords = {
  usage: '用法：npm run import -- 文件.csv|文件.jsonl [--format csv|jsonl] [--all-agencies]',
  resumed: (line: number) => `上次停在第 ${number(line)} 行，接着导入。`,
  restarted: '上次的进度不属于这个文件的内容，从头导入；已收过的不会重复。',
  bar: '{bar} {percentage}% | {records} 条 | {rate} 条/秒',
  line: (percent: number, records: number, rate: number) => `已处理 ${percent}%，${number(records)} 条，${number(rate)} 条/秒`,
  summary: ({ received, unchanged, refused }: ImportCounts, rate: number) =>
    `${number(received)} 收到，${number(unchanged)} 已有，${number(refused)} 拒绝，${number(rate)} 条/秒`,
  codes: (file: string) => `一案一码在 ${file}，可以打印到办理回执上。凭码能查到办件，请妥善保管。`,
  refusedIn: (file: string) => `拒绝的行和原因在 ${file}，改好后重新导入即可，已收过的不会重复。`,
  refusedHeader: ['行号', '代码', '原因', '字段'],
  stopped: (line: number) => `已停下，处理到第 ${number(line)} 行。再运行同一条命令会接着导入。`,
  notBegun: (error: string) => `没有开始导入（${error}），请检查文件所在的目录能否写入。`,
  failed: (line: number, error: string) => `没有导入完（${error}），停在第 ${number(line)} 行。解决后再运行同一条命令会接着导入。`
} as const

/** Which installation a command works on. */
export const installationWords = {
  notRunning: '没有找到要操作的系统。请先在另一个窗口运行 npm start，或设置 TABLE、REGION、KEYS_FILE、PUBLIC_URL（自建数据库再加 DYNAMODB_ENDPOINT）。',
  unreachable: (error: string) => `连不上数据库或读不到密钥（${error}），请检查系统是否在运行、设置是否正确。`
} as const

/** The offline check of a receipt (回执离线查验). */
export const verifyWords = {
  usage: '用法：npm run verify -- receipt.json [--proof 证明.json] 或 导出文件.jsonl [--page 公开的数字.json …]；都可以加 [--keys receipt-keys.json] [--seals 公布的封存.json]',
  unreadable: (file: string) => `读不到文件 ${file}，请检查路径和权限。`,
  notReceipt: (file: string) => `文件 ${file} 里不是一张完整的回执。请在回执页重新保存或复制全部内容。`,
  noKeys: (file: string) => `读不到公钥文件 ${file}。请从发布公钥的地址（/api/receipt-keys）取得，用 --keys 指定。`,
  notProof: (file: string) => `文件 ${file} 里没有封存的证明。请凭回执从 /api/receipts/proof 取得；当天还没有封存的，过一天再取。`,
  notSeals: (file: string) => `文件 ${file} 里不是公布的封存。请从 /api/seals 取得。`,
  notPage: (file: string) => `文件 ${file} 里不是公开的数字。请从 /api/public/figures?period=年-月 取得，原样存下。`,
  notKeys: (file: string) => `文件 ${file} 里不是回执公钥，请重新取得后再试。`,
  says: '这张回执写着：',
  number: '回执号',
  level: '评价等级',
  item: '事项',
  agency: '承办单位',
  ratedAt: '评价时间',
  countedIn: '计入',
  figure: (agency: string, day: string) => `${agency} ${day}的统计`,
  ledger: '台账位置',
  position: (n: number) => `第 ${n} 条`,
  policy: '适用规则',
  signature: '签名',
  signedWith: (keyId: string) => `Ed25519 · 公钥 ${keyId}`,
  verdicts: {
    valid: '✓ 签名有效：确实由这套公钥的主人签发，一个字也没有改过。',
    invalid: '✗ 签名无效：内容被改动过，或不是由这套公钥的主人签发的。',
    unknownKey: '？无法确认：手头的公钥里没有签这张回执的那一把，请取得最新的公钥再验。'
  } satisfies Record<ReceiptVerdict['signature'], string>,
  limits: '这里只用公钥验签名，没有联网；要查记录现在是否还一致、是否已计入统计，请用“查验回执”页面。'
} as const

/** Key rings (密钥环) of an installation. */
export const keysWords = {
  usage: '用法：npm run keys -- new 文件　或　npm run keys -- public 文件',
  written: (file: string) => `新的密钥环已写入 ${file}，只有您能读。请马上备份到安全的地方：丢了它，已存的姓名和号码再也打不开。`,
  exists: (file: string) => `${file} 已经存在，没有改动。密钥环不能覆盖，请换一个文件名。`,
  unwritable: (file: string) => `写不了文件 ${file}，请检查目录和权限。`,
  unreadable: (file: string) => `读不到密钥环 ${file}，或内容不对。`
} as const

/** Staff accounts (工作人员) of an installation, from the operator's command line. */
export const staffCommandWords = {
  usage: '用法：npm run staff -- invite --role administrator --unit 单位代码 --unit-name 单位名称 --name 姓名 [--phone 手机号]　或　npm run staff -- list\n岗位（--role）：handler 经办人，leader 单位负责人，supervisor 监督人员，panel 复核组成员，administrator 管理员',
  wrong: (options: readonly string[]) => `这几项没填对：${options.map((option) => `--${option}`).join('、')}。`,
  invited: (unitName: string, role: string) => `已为${unitName}新增一位${role}。邀请码（只显示这一次，请当面或用可靠的方式交给本人）：`,
  until: (when: string) => `有效到 ${when}（北京时间），用一次就作废。本人登录时选“绑定工作人员”，填入邀请码。`,
  none: '还没有工作人员。先用 invite 建第一位管理员。',
  left: '已离岗',
  unbound: '还没有绑定账号',
  bound: (accounts: number) => `绑定了 ${accounts} 个账号`
} as const
