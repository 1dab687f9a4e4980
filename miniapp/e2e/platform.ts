/** A mini-program platform whose compiled package the tests run. */
export type Platform = 'weapp' | 'alipay'

export const platforms: readonly Platform[] = ['weapp', 'alipay']

/** Every difference between the two that a test or the runner has to know. */
export const ways = {
  weapp: {
    name: '微信', template: '.wxml', style: '.wxss', script: '.wxs', global: 'wx', roleAttribute: 'aria-role', provider: 'wechat',
    /** What Taro.showModal ends in. */
    dialog: 'showModal'
  },
  alipay: {
    name: '支付宝', template: '.axml', style: '.acss', script: '.sjs', global: 'my', roleAttribute: 'role', provider: 'alipay',
    dialog: 'confirm'
  }
} as const satisfies Record<Platform, object>
