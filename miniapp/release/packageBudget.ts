const kilobyte = 1024

/** The most bytes of the main package, of a subpackage, and of the whole. Far below what WeChat (2 MB a package, 30 MB in all) and Alipay (8 MB in all) take, for slow phones: our own bounds. */
export const packageBudget = { main: 700 * kilobyte, part: 500 * kilobyte, total: 4096 * kilobyte } as const
