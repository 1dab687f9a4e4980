/** The platforms that take a package from us. */
export const targets = ['weapp', 'alipay'] as const
export type Target = (typeof targets)[number]
