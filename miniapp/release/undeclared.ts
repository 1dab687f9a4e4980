/** Calls of the platform that handle nothing of a person, and why they need no declaration. */
export const undeclared: readonly { reason: string; apis: readonly string[] }[] = [
  { reason: '只在页面之间和页面里走动，不收集信息', apis: ['Taro.pageScrollTo', 'Taro.navigateTo', 'Taro.redirectTo', 'Taro.reLaunch', 'Taro.navigateBack', 'Taro.getCurrentPages', 'Taro.getCurrentInstance', 'Taro.useRouter', 'Taro.useDidShow', 'Taro.useDidHide', 'Taro.useLaunch'] },
  { reason: '只在屏幕上提示、写标题或收起下拉', apis: ['Taro.showToast', 'Taro.setNavigationBarTitle', 'Taro.stopPullDownRefresh', 'Taro.usePullDownRefresh'] },
  { reason: '只给看已经在屏幕上的照片', apis: ['Taro.previewImage'] },
  { reason: '只在手机上读字号和系统种类来放大文字，不发送', apis: ['Taro.getAppBaseInfo', 'Taro.getDeviceInfo'] },
  { reason: '只在手机上知道网络恢复了，把没发出去的评价发出去', apis: ['Taro.onNetworkStatusChange'] },
  { reason: '草稿、回执、看过的办件存在您自己的手机里，删掉小程序就没有了；发出去的内容另有声明', apis: ['Taro.getStorageSync', 'Taro.setStorageSync', 'Taro.removeStorageSync'] },
  { reason: '下载和打开的是统计表，里面没有人', apis: ['Taro.downloadFile', 'Taro.openDocument'] },
  { reason: '分享的只有公开数字页的链接', apis: ['Taro.useShareAppMessage'] }
]
