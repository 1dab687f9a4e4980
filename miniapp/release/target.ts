/** The platforms that take a package from us. */
export const targets = ['weapp', 'alipay'] as const
export type Target = (typeof targets)[number]

/** What is built: their packages, and the pages for a browser. */
export type BuiltTarget = Target | 'h5'
