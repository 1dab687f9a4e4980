/** The places that take a mini-program, as their consoles call themselves. */
const consoles = { weapp: '微信公众平台', alipay: '支付宝开放平台' } as const
type Target = keyof typeof consoles

const kB = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`

/** Sending the mini-program to WeChat and Alipay (发布), from the operator's command line. */
export const releaseWords = {
  usage: '用法：npm run release -- weapp|alipay build|preview|upload [--version 1.2.3] [--dry-run]　或　npm run release -- privacy',
  badVersion: (version: string) => `版本号 ${version} 不对：要写成三段数字，如 1.2.3。`,
  noGit: '读不到 git 记录，不知道这是哪个版本。请在 git 仓库里运行，或用 --version 1.2.3 指定版本号。',
  noTag: '还没有形如 v1.2.3 的标签，不知道版本号。请先 git tag v1.2.3，或用 --version 1.2.3 指定。',
  dirty: '有还没提交的改动，发出去的就不是任何一次提交。请先提交，或用 --version 1.2.3 明确指定版本号。',
  pastTag: (tag: string, commits: number) => `标签 ${tag} 之后又有 ${commits} 次提交，不能再叫这个版本。请先打新的标签，或用 --version 1.2.3 指定。`,

  noAddress: '请用 TARO_APP_API 指定后端地址，例如 TARO_APP_API=https://hcp.example.gov.cn。',
  notHttps: (address: string) => `后端地址 ${address} 不是 https，微信和支付宝都不接受。`,
  notDomain: (address: string) => `后端地址 ${address} 不是域名：要用备过案的域名，不能是 IP 或本机。`,
  notPlain: (address: string) => `后端地址 ${address} 末尾不要有 /，也不要带参数。`,
  testedAddress: (address: string) => `后端地址 ${address} 只供测试，手机上连不通。请用真实地址重新构建。`,
  building: (target: Target, address: string) => `▸ 正在构建${target === 'weapp' ? '微信' : '支付宝'}小程序，后端地址 ${address} …`,
  built: (folder: string) => `✓ 构建好了：${folder}`,
  buildFailed: '构建没有成功，输出如下：',
  notBuilt: (target: Target) => `没有可以发布的构建。请先运行 TARO_APP_API=https://<后端域名> npm run release -- ${target} build。`,
  testedBuild: (target: Target) => `miniapp/dist/${target} 里是测试用的构建，后端地址是假的，不能发布。请重新运行 npm run release -- ${target} build。`,
  staleBuild: (target: Target) => `构建以后源代码又改过。请重新运行 npm run release -- ${target} build。`,
  changedBuild: (target: Target) => `miniapp/dist/${target} 里的文件在构建以后被改过。请重新运行 npm run release -- ${target} build。`,
  mainTooLarge: (bytes: number, most: number) => `主包有 ${kB(bytes)}，超过我们定的 ${kB(most)}。`,
  partTooLarge: (root: string, bytes: number, most: number) => `分包 ${root} 有 ${kB(bytes)}，超过我们定的 ${kB(most)}。`,
  wholeTooLarge: (bytes: number, most: number) => `整个小程序有 ${kB(bytes)}，超过我们定的 ${kB(most)}。`,

  noAppId: { weapp: '不知道发布到哪个小程序：请在 project.config.json 里填自己的 appid，或设置 WECHAT_APP_ID（wx 开头的 18 位）。', alipay: '请设置 ALIPAY_APP_ID（支付宝小程序的 16 位应用编号）。' },
  noKey: (name: string, what: string) => `请用 ${name} 指定${what}的路径。`,
  badKey: (name: string, what: string) => `${name} 指的文件读不到，或不是${what}。`,
  keys: { weapp: '代码上传密钥文件（在微信公众平台“开发设置”下载）', alipay: '工具私钥文件（PKCS8）' },
  badRobot: 'WECHAT_ROBOT 要写 1 到 30 之间的整数（微信给的机器人编号）。',
  noToolId: '请设置 ALIPAY_TOOL_ID（支付宝“工具密钥设置”里配好公钥后给的工具编号）。',
  noTool: (name: string, version: string) => `没有找到 ${name}。它不是本仓库的依赖，请运行 npm i --no-save --ignore-scripts ${name}@${version}；装在别处的，用 RELEASE_TOOLS 指定那个文件夹。`,
  otherTool: (name: string, found: string, checked: string) => `注意：装的是 ${name} ${found}，传给它的参数是按 ${checked} 核对的。`,
  notTheTool: (name: string) => `装着的 ${name} 没有我们要用的功能，可能版本差得太远。`,

  plan: (target: Target, verb: 'preview' | 'upload') => `${verb === 'upload' ? '上传到' : '预览：发到'}${consoles[target]}`,
  facts: { app: '小程序', version: '版本', notes: '说明', address: '后端地址', sizes: '大小', tool: '工具', robot: '机器人' },
  sizes: (main: number, parts: readonly { root: string; bytes: number }[], total: number) => `主包 ${kB(main)}，${parts.map(({ root, bytes }) => `分包 ${root} ${kB(bytes)}`).join('，')}，共 ${kB(total)}`,
  unknown: '还不知道',
  wouldSend: '以上是会做的事，没有发送任何东西。',
  notReady: '还不能发：',
  uploaded: (target: Target, version: string) => `✓ ${version} 已上传。下一步在${consoles[target]}设为体验版，用真机走一遍检查清单，再提交审核。`,
  previewed: (where: string) => `✓ 预览码：${where}`,
  refusedBy: (name: string, said: string) => `${name} 没有发成：${said}`,

  commit: (commit: string) => `提交 ${commit}`,
  unsaved: '含未提交的改动',
  andMore: (changes: number) => `等 ${changes} 项`,

  privacy: {
    wechat: '微信公众平台 › 设置 › 服务内容声明 › 用户隐私保护指引',
    wechatLine: (collects: string, purpose: string) => `开发者${collects}，用于${purpose}。`,
    collects: (data: string) => `收集你的${data}`,
    wechatOther: '下面几项没有对应的微信接口，在“其他信息”里自己填：',
    alipay: '支付宝开放平台 › 小程序 › 隐私协议（后台的栏目名称来源待核）',
    alipayLine: (data: string, purpose: string) => `收集您的${data}，用于${purpose}。`,
    columns: { apis: '接口', where: '在哪里', kept: '存多久' },
    contact: '联系方式、查阅复制更正删除的办法、未成年人条款由运营方填写。'
  }
} as const
