import { isAlipay, settings } from '../appPackage.ts'
import { answering } from './answering.ts'
import { keepFile } from './files.ts'

let lastCode = 0
let clipboard = ''
let scanned = settings.scan
let chosen = settings.pictures

/** What the QR holds that the person will hold before the camera; undefined: turns back. */
export const holdBeforeCamera = (text: string | undefined): void => { scanned = text }
/** The pictures that the person will choose. */
export const choosePictures = (pictures: typeof chosen): void => { chosen = pictures }
export const copied = (): string => clipboard

/** A single-use code of the fake platforms; each one is new, also after a restart. */
const code = (): string => {
  if (settings.person === undefined) throw { errMsg: 'system error' }
  lastCode += 1
  return `demo-${settings.person}-${settings.phone}-${performance.timeOrigin}-${lastCode}`
}

const cancelled = () => { throw { errMsg: 'cancel', error: 11 } }
const picked = (most: unknown) => {
  const files = chosen.slice(0, Number(most ?? 9)).map(keepFile)
  return files.length === 0 ? cancelled() : files
}

export const personApi = {
  login: answering('login', () => ({ code: code() })),
  getAuthCode: answering('getAuthCode', () => ({ authCode: code(), authSuccessScopes: ['auth_base'], authErrorScopes: {} })),
  checkSession: answering('checkSession', () => undefined),
  scanCode: answering('scanCode', () => scanned === undefined ? cancelled() : { result: scanned, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }),
  scan: answering('scan', () => scanned === undefined ? cancelled() : { code: scanned, qrCode: scanned, result: scanned }),
  setClipboardData: answering('setClipboardData', ({ data }) => { clipboard = String(data) }),
  getClipboardData: answering('getClipboardData', () => ({ data: clipboard })),
  setClipboard: answering('setClipboard', ({ text }) => { clipboard = String(text) }),
  getClipboard: answering('getClipboard', () => ({ text: clipboard })),
  chooseMedia: answering('chooseMedia', ({ count }) => ({ type: 'image', tempFiles: picked(count).map(({ path, bytes }) => ({ tempFilePath: path, size: bytes, fileType: 'image' })) })),
  chooseImage: answering('chooseImage', ({ count }) => {
    const files = picked(count)
    return { tempFilePaths: files.map(({ path }) => path), apFilePaths: files.map(({ path }) => path), tempFiles: files.map(({ path, bytes }) => ({ path, size: bytes })) }
  }),
  /** Nobody here has ticked 总是保持以上选择. */
  getSetting: answering('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } })),
  requestSubscribeMessage: answering('requestSubscribeMessage', async (options) => {
    const ids = (options[isAlipay ? 'entityIds' : 'tmplIds'] ?? []) as string[] // a list of template ids by both platforms' pages
    const yes = ids.filter((id) => Array.isArray(settings.subscribe) ? settings.subscribe.includes(id) : settings.subscribe === 'accept')
    await window.__agree(yes)
    if (!isAlipay) return Object.fromEntries(ids.map((id) => [id, yes.includes(id) ? 'accept' : 'reject']))
    return yes.length > 0 ? { behavior: 'subscribe', keep: false, result: { subscribeEntityIds: ids, subscribedEntityIds: yes, unsubscribedEntityIds: ids.filter((id) => !yes.includes(id)) } } : cancelled()
  })
}
