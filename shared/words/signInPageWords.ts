/** The page that lets someone in; only the web version shows it. */
export const signInPageWords = {
  title: '登录',
  heading: '选择一位演示人物',
  sub: '这是演示环境，人物和办件都是虚构的。',
  portalHeading: '请从官方入口进来',
  portal: '请打开微信或支付宝里的“好差评”小程序，或从省政务服务网进入；登录在那里完成。',
  citizens: '办事群众',
  handlers: '工作人员',
  entering: '正在登录…',
  verify: '不登录，只查验回执'
} as const
