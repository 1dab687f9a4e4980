/** WeChat reads its bar colours from theme.json, light and dark; the others get the light ones. */
const weapp = process.env.TARO_ENV === 'weapp'
const h5 = process.env.TARO_ENV === 'h5'
const bar = weapp
  ? { navigationBarBackgroundColor: '@paper', navigationBarTextStyle: '@navText', backgroundColor: '@paper', backgroundTextStyle: '@loading' }
  : { navigationBarBackgroundColor: '#f7f5f0', navigationBarTextStyle: 'black', backgroundColor: '#f7f5f0', backgroundTextStyle: 'dark' }

export default defineAppConfig({
  pages: [
    'pages/cases/index',
    'pages/rate/index',
    'pages/receipt/index',
    'pages/find/index',
    'pages/signIn/index',
    'pages/settings/index'
  ],
  subPackages: [{ root: 'mine', pages: ['pages/progress/index', 'pages/judge/index', 'pages/say/index', 'pages/inbox/index', 'pages/verify/index'] }, { root: 'open', pages: ['pages/figures/index', 'pages/published/index'] }, { root: 'english', pages: ['pages/turn/index'] }, { root: 'staff', pages: ['pages/today/index', 'pages/ticket/index', 'pages/act/index', 'pages/messages/index', 'pages/me/index', 'pages/people/index', 'pages/undelivered/index', 'pages/bind/index', 'pages/assignment/index'] }, { root: 'oversight', pages: ['pages/summary/index', 'pages/parts/index', 'pages/tickets/index', 'pages/signals/index', 'pages/improvements/index', 'pages/proposal/index', 'pages/ask/index', 'pages/typicalCase/index', 'pages/exports/index', 'pages/bulletin/index'] }],
  window: { ...bar, navigationBarTitleText: '好差评' } as never, // Taro's type knows fixed colours only, WeChat also names from theme.json
  ...(weapp ? { lazyCodeLoading: 'requiredComponents' as const, darkmode: true, themeLocation: 'theme.json', style: 'v2' } : {}),
  // No sliding pages: calm, and nothing is tapped while it moves.
  ...(h5 ? { animation: false } : {})
})
