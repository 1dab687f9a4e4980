type Alipay = { scan: (options: { scanType: string[]; success: (result: { code?: string }) => void; fail: () => void }) => void }
declare const my: Alipay

/** The text in a QR; undefined when the person turned back. */
export const scanCode: (() => Promise<string | undefined>) | undefined = () =>
  new Promise((settle) => my.scan({ scanType: ['qrCode'], success: ({ code }) => settle(code), fail: () => settle(undefined) }))
