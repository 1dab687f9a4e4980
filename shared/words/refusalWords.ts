import type { Refused } from '../schemas/refusal.ts'

/** What a person reads when a request is turned down: what it is, and what helps. */
export const refusalWords: Record<Refused, string> = {
  badRequest: '有内容没填对，请检查标出的地方再提交。',
  badJson: '请求不是有效的 JSON，请检查格式后重发。',
  tooLarge: '内容太大，请分成小一些的几次提交。',
  noSuchRoute: '没有这个地址，请对照接口文档检查。',
  signInAgain: '登录已过期，请重新登录；您填的内容还在。',
  signInFailed: '没有登录成功，请再试一次。',
  notAllowed: '您的身份不能查看这里，请换用对应的账号登录。',
  notStaff: '这个账号还没有绑定工作人员身份；请向本单位管理员要邀请码。',
  invitationUnknown: '邀请码不对，或者已经用过、过期了。请核对后再试，或请管理员重新发一个。',
  accountTaken: '这个账号已经绑定了另一位工作人员。请换一个账号，或请管理员先解除原来的绑定。',
  unknownStaff: '没有找到这位工作人员，或者已经离岗。请刷新名单再试。',
  deputyUnfit: '这位同事现在不能替您：要在岗、同一单位、同一岗位（经办人也可以由负责人替）。请另选一位。',
  notYours: '这件办件不在您名下。请用办理回执上的码，或办件编号加姓名来找。',
  unknownCase: '没有找到这件办件。请核对办件编号和姓名，要和办理回执上的一样。',
  unknownCode: '没有找到这个码对应的办件。请核对 22 位码，区分大小写。',
  tooManyTries: '查找次数太多了，请一小时后再试，或到大厅咨询台请工作人员帮您找。',
  alreadyRated: '这次服务已经评价过了，一次服务只评一次。可以查看评价进度。',
  windowClosed: '这次服务的评价时间已经过了。有意见可以拨打 12345 反映。',
  reasonNeeded: '请选一项没办好的地方，或写几个字，方便承办单位整改。',
  reasonOfOtherLevel: '所选的选项和评价等级对不上，请重新选择选项。',
  badSignature: '签名不对，请检查密钥和签名方法。',
  staleTimestamp: '请求时间和服务器相差超过 5 分钟，请校准时钟后重发。',
  replayed: '这个请求已经收过了，请换新的随机数重发。',
  differsFromReceived: '这次服务已经收过，但内容不一样。原记录没有改动，请核对后联系系统管理员。',
  agencyNotYours: '这个密钥不能报送该部门的办件，请检查部门代码。',
  busy: '现在办理的人多，没有存上。请稍等几秒再试，您填的内容还在。',
  serverFault: '系统出了问题，我们已经记下。请稍后再试，您填的内容还在。'
}
