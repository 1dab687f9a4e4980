import { appConfig, isAlipay, settings } from '../appPackage.ts'
import { answering } from './answering.ts'

/** The base library played: what is newer in it than our lowest is not used. */
const baseLibrary = isAlipay ? '2.9.40' : '3.5.0'

const size = () => ({ windowWidth: innerWidth, windowHeight: innerHeight, screenWidth: innerWidth, screenHeight: innerHeight, pixelRatio: devicePixelRatio, statusBarHeight: 20, safeArea: { left: 0, top: 20, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight - 20 } })
const appBase = () => ({ SDKVersion: baseLibrary, version: '8.0.50', language: 'zh_CN', theme: settings.theme, fontSizeSetting: settings.fontSize, host: { env: 'WeChat' }, enableDebug: false })
const device = () => ({ platform: 'android', brand: 'open', model: 'open', system: 'Android 14', benchmarkLevel: 20, memorySize: 4096 })
const everything = () => ({ ...size(), ...appBase(), ...device(), ...(isAlipay ? { fontSizeSetting: settings.fontSize, app: 'alipay' } : {}) })

export const launchOptions = () => ({
  path: settings.open?.path ?? appConfig.pages[0] ?? '', query: settings.open?.query ?? {}, scene: isAlipay ? '0000' : 1001, referrerInfo: {}
})

type Listener = (told: unknown) => void
const hearing: Record<string, Set<Listener>> = {}
/** onX and offX of events that the tester may cause, or that never come on this phone. */
const event = (name: string): Record<string, (listener: Listener) => void> => {
  const listeners = hearing[name] = new Set<Listener>()
  return { [`on${name}`]: (listener) => { listeners.add(listener) }, [`off${name}`]: (listener) => { if (listener) listeners.delete(listener); else listeners.clear() } }
}

export const phoneApi: Record<string, unknown> = {
  ...event('AppShow'), ...event('AppHide'), ...event('ThemeChange'), ...event('Error'), ...event('UnhandledRejection'), ...event('PageNotFound'),
  ...event('WindowResize'), ...event('MemoryWarning'), ...event('KeyboardHeightChange'),
  getWindowInfo: size,
  getAppBaseInfo: appBase,
  getDeviceInfo: device,
  getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }),
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  canIUse: () => true,
  nextTick: (run: () => void) => { setTimeout(run, 0) },
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx-local', envVersion: 'develop', version: '' } }),
  getMenuButtonBoundingClientRect: () => ({ top: 26, left: innerWidth - 95, right: innerWidth - 8, bottom: 58, width: 87, height: 32 }),
  /** WeChat stopped keeping these; who calls them is told by the gate of deprecated names. Alipay has no other. */
  ...(isAlipay ? { getSystemInfoSync: everything, getSystemInfo: answering('getSystemInfo', everything), isScreenReaderEnabled: answering('isScreenReaderEnabled', () => ({ screenReaderEnabled: false })) } : {}),
  vibrateShort: answering('vibrateShort', () => undefined)
}
