import Taro from '@tarojs/taro'

/** The text in a QR; undefined when the person turned back. */
export const scanCode: (() => Promise<string | undefined>) | undefined = async () => {
  try {
    return (await Taro.scanCode({ scanType: ['qrCode'] })).result
  } catch {
    return undefined
  }
}
