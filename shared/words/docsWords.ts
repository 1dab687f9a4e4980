/** The documentation of the API: what each conversation is for, who may hold it, and how a call is made. */
export const verbWords: Readonly<Record<string, { title: string; say: string }>> = {
  signIn: { title: '登录', say: '用平台的一次性登录码换一个短期登录令牌；同一个账号可以是群众，也可以是绑定了的工作人员，用 as 选择。平台证明的身份只算成不可逆的索引，不保存。' },
  myCases: { title: '我的办件', say: '本人名下的办件：等您评价的在前，其余由新到旧，一页 30 件。' },
  findCase: { title: '查找办件', say: '用一案一码，或办件编号加姓名查找，每件给一个凭证。每人每小时最多 20 次；编号不存在和姓名不符得到同样的回答。' },
  submitRating: { title: '提交评价', say: '评一次服务。评高评低一样方便：好评只需等级，差评另须一个选项或几个字。返回签了名的回执；同一个 ratingId 重发不会重复。' },
  caseProgress: { title: '评价进度', say: '一次服务的台账、所作的评价、整改经过、各环节期限和背后的规则，以及此刻可以做什么。' },
  verifyReceipt: { title: '查验回执', say: '谁都可以查：签名是不是我们的，台账记录有没有变，计入了哪个统计数字。' },
  receiptKeys: { title: '回执公钥', say: '验回执用的公钥。有了它，不连我们也能自己验。' },
  listSeals: { title: '每日封存', say: '每天过后，把当天有变动的全部服务的台账尾封成一个根，签名并与前一天相连，谁都可以取走留存；以后从任何一份导出都能重算比对。一次一个月，由新到旧。公钥与验回执的相同。' },
  proveInSeal: { title: '证明在封存之内', say: '凭回执取一份证明：这个评价在评价当天的封存之内。留着它和公钥，以后不连我们也能自己验。当天还没封存的，返回 notYet。' },
  actOnCase: { title: '评价之后', say: '评价人接着做的事：评判整改结果、补充说明、在申诉复核中陈述、追评、反映有人干预评价。同一个 actId 重发不会做第二遍。' },
  viewTicket: { title: '差评工单', say: '有权的工作人员看到的差评：事情、原话、整改经过、各环节期限和为什么是那一天，以及此刻可以做什么；看不到评价人。' },
  actOnTicket: { title: '办理工单', say: '签收、回访核实、整改、反馈、延期、转办、申诉复核、督办。带上看到的 turn：期间有人先办理过就不会生效（movedOn），请重新打开再办。同一个 actId 重发不会做第二遍。' },
  myTickets: { title: '工单列表', say: '待办或已办结的工单，一次最多 100 件，待办的按到期先后。经办人和负责人看本单位的，监督人员和复核组看等待自己处理的；没有评价人，也没有原话。' },
  praise: { title: '本周感谢', say: '最近七天群众感谢本单位什么。好评不足五件时不显示，免得认出是谁。' },
  myMessages: { title: '我的消息', say: '站内信：一切通知以这里为准，别处的推送只是副本。由新到旧，一页 30 条；工作人员看到本人岗位和所代理岗位的消息。' },
  readMessages: { title: '标为已读', say: '把自己的消息标为已读，可以重复；或者给出打开了哪一件（eventId），把最近关于它的消息标为已读。各人标各人的，不影响同一单位的其他人。' },
  recordConsent: { title: '记下订阅的回答', say: '群众在微信或支付宝的订阅询问里怎么答的：同意一次记一次，可以累积；返回此刻哪些消息能送到本人。同一个 reportId 重发只算一次。' },
  askUpload: { title: '申请上传照片', say: '为一件办件上传一张照片：返回上传地址和表单字段，十分钟内有效。以 multipart/form-data 提交，先放这些字段，最后放名为 file 的照片，不超过 5 MB。每人每小时最多 20 张。' },
  keepPhoto: { title: '保存照片', say: '照片传完后调用：只收 JPEG 和 PNG，重新编码，去掉拍摄地点、时间、机型等信息，长边不超过 1600 像素。返回照片的凭据，随评价、答复等一起提交；重复调用得到同一张照片。' },
  receiveCases: { title: '报送办件', say: '大厅系统报送办结的服务记录，字段用好差评数据接口的国家标准名称。按办件编号和服务次数幂等：重报相同内容得到同一个码，内容不同则拒绝且不改原记录。' },
  bindStaff: { title: '绑定工作人员账号', say: '用一次性邀请码把微信、支付宝、企业微信或浙政钉账号绑定为工作人员，并登录。邀请码用一次就作废；不存在、用过、过期得到同样的回答。' },
  whoAmI: { title: '我的岗位', say: '自己的姓名、岗位、单位、外出安排，今天在替谁，谁可以替自己。' },
  setAbsence: { title: '外出安排', say: '登记自己哪几天不在、由谁代理；不填即回岗。代理人须在岗、同单位、同岗位（经办人也可由负责人代理）；代理人也不在时，由代理人的代理人接着代理。' },
  listUnits: { title: '承办单位名单', say: '有人处理差评的单位，转办时从中选一个。' },
  listStaff: { title: '工作人员名单', say: '全部工作人员账号：岗位、单位、绑定了几个账号、邀请码有效期、外出安排和任职台账。' },
  inviteStaff: { title: '新增工作人员', say: '建一个账号并返回一次性邀请码，72 小时内有效，只显示这一次。' },
  changeStaff: { title: '变更工作人员', say: '调岗、解除绑定、重发邀请码、离岗；调岗、解除绑定和离岗当即结束此人的登录。' },
  listUndelivered: { title: '没送到的消息', say: '因为故障没能送出站内信之外的消息，由新到旧，一页 30 条，留 90 天：哪类消息、哪件办件、每次怎么发、平台怎么说。没有姓名、号码和账号；站内信里都有这些消息。' },
  viewSummary: { title: '汇总', say: '一个地方一个周期的全部计数：办件、五档、默认、未评、剔除、工单各环节，按日、渠道、事项、窗口，加上前一周期、此刻在办和差评通道的状态。只给计数，比率由读的人自己算，所以谁都能核对。负责人和经办人看本单位，监督、复核、管理人员看全部；没有人名，没有原话。' },
  viewPublic: { title: '公开的数字', say: '不用登录：一个月里全区划和下面各单位的服务、评价、差评、未评、剔除、按时答复、回访结果，差评通道的状态，数字计到哪天。小于 5 的数不显示；只按月公开，免得相减推出没显示的数。没有人名、原话和工单。' },
  sendAgain: { title: '再发一次', say: '把没送到的一条从头再发，并移出清单。重复请求只发一次：第二次返回 sent 为 false。' }
}

export const callerWords = {
  anyone: { name: '任何人', say: '不用登录' },
  citizen: { name: '办事群众', say: '须有群众的登录令牌' },
  staff: { name: '工作人员', say: '须有工作人员的登录令牌；岗位变动、解除绑定、离岗当即失效' },
  administrator: { name: '管理员', say: '须有管理员的登录令牌' },
  signedIn: { name: '群众或工作人员', say: '须有登录令牌，哪一种都行' },
  hall: { name: '大厅系统', say: '须对请求签名' }
} as const

export const headerWords = {
  pass: '查找时得到的凭证；自己名下的办件不需要',
  session: '登录令牌：Authorization: Bearer 加 signIn 返回的 token，两小时内有效',
  keyId: '大厅系统的密钥编号',
  timestamp: '请求时刻，UTC，精确到毫秒，与服务器相差不超过 5 分钟',
  nonce: '随机数，8 至 64 个字母、数字、下划线或短横，每次都要换新',
  signature: '对“方法、路径、时刻、随机数、正文的 SHA-256（十六进制小写）”五行（以换行相连，末尾无换行）所作的 HMAC-SHA256，十六进制小写；密钥以 base64url 发放，先解码为 32 字节'
} as const

export const docsWords = {
  title: '政务服务“好差评”接口',
  about: '办结的服务从这里进来，群众从这里评价、查进度、验回执。请求和回答都是 JSON（UTF-8），正文最多 512 KB。时刻写成 UTC（2026-11-21T02:42:00.000Z），日子写成北京时间的 yyyy-MM-dd。',
  document: '机器可读的描述（OpenAPI 3.1）',
  health: '运行状况',
  healthSay: '给负载均衡和值守人员：status 为 ok 或 degraded；数据库不可达时返回 503。',
  how: '怎么调用',
  refusalsSay: '办不成时返回一个原因代码（refused）、一句给人看的话（say）和请求编号（requestId）；没填对的字段只给名字（fields）。',
  asked: '请求',
  told: '回答',
  refusals: '可能的拒绝',
  schemas: '数据结构',
  field: '字段',
  type: '类型',
  meaning: '含义',
  required: '必填',
  optional: '可不填',
  always: '总有',
  sometimes: '可能没有',
  oneOf: '以下之一',
  lengthFrom: (least: number) => `至少 ${least} 字`,
  lengthTo: (most: number) => `最多 ${most} 字`,
  nothing: '没有参数',
  example: '示例',
  places: { path: '路径', query: '查询', header: '请求头' },
  status: '状态码',
  code: '代码',
  sentence: '给人看的话',
  success: '办成了'
} as const
