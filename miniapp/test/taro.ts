import { useEffect } from 'react'
import { jest } from '@jest/globals'

import { panel } from './subscribePanel.ts'

/** Stand-in for @tarojs/taro: a phone whose storage, network and pages the tests hold in their hands. */
export type Request = { url: string; method: string; header: Record<string, string>; data?: string }
type Answer = { statusCode: number; data: unknown }
export type Downloaded = { url: string; header: Record<string, string> }
export type Uploaded = { url: string; filePath: string; name: string; formData: Record<string, string> }

export const phone = {
  storage: new Map<string, unknown>(),
  /** The page that is open. */
  path: 'pages/cases/index',
  params: {} as Record<string, string>,
  /** What the server answers; a rejected promise is a lost network. */
  answer: (async () => ({ statusCode: 500, data: '' })) as (request: Request) => Promise<Answer>, // what the tests may put here takes the request
  /** What was asked, in order. */
  asked: [] as Request[],
  aborted: 0,
  /** A page is being opened. */
  opening: false,
  login: async (): Promise<{ code: string }> => ({ code: 'wx-code' }),
  /** The photos that are in the album. */
  album: [] as string[],
  /** What the store of photos answers. */
  store: (async () => ({ statusCode: 204, data: '' })) as (upload: Uploaded) => Promise<{ statusCode: number; data: string }>, // as above
  uploaded: [] as Uploaded[],
  /** What a download comes to, and whether the phone can open what came. */
  file: (async () => ({ statusCode: 200, tempFilePath: 'tmp/file' })) as (from: Downloaded) => Promise<{ statusCode: number; tempFilePath: string }>, // as above
  opens: true,
  downloaded: [] as Downloaded[]
}

const shown = new Set<() => void>()

/** The page comes to the front again. */
export const showAgain = (): void => { for (const show of [...shown]) show() }

const Taro = {
  request: (request: Request) => {
    phone.asked.push(request)
    return Object.assign(phone.answer(request), { abort: () => { phone.aborted += 1 } })
  },
  getStorageSync: (name: string) => phone.storage.get(name) ?? '',
  setStorageSync: (name: string, value: unknown) => { phone.storage.set(name, value) },
  removeStorageSync: (name: string) => { phone.storage.delete(name) },
  navigateTo: jest.fn<(to: { url: string }) => Promise<void>>(async () => undefined),
  redirectTo: jest.fn<(to: { url: string }) => Promise<void>>(async () => undefined),
  reLaunch: jest.fn<(to: { url: string }) => Promise<void>>(async () => undefined),
  navigateBack: jest.fn(async () => undefined),
  stopPullDownRefresh: jest.fn(),
  pageScrollTo: jest.fn<(where: { selector?: string }) => Promise<void>>(async () => undefined),
  setClipboardData: jest.fn<(what: { data: string }) => Promise<void>>(async () => undefined),
  makePhoneCall: jest.fn<(what: { phoneNumber: string }) => Promise<void>>(async () => undefined),
  showToast: jest.fn(async () => undefined),
  onNetworkStatusChange: jest.fn(),
  login: () => phone.login(),
  requestSubscribeMessage: (options: { tmplIds: string[] }) => panel.wx.requestSubscribeMessage(options),
  getSetting: (options: { withSubscriptions?: boolean }) => panel.wx.getSetting(options),
  chooseImage: async ({ count }: { count: number }) => {
    if (phone.album.length === 0) throw new Error('chooseImage:fail cancel')
    return { tempFilePaths: phone.album.splice(0, count) }
  },
  uploadFile: (upload: Uploaded) => {
    phone.uploaded.push(upload)
    return phone.store(upload)
  },
  downloadFile: (from: Downloaded) => {
    phone.downloaded.push(from)
    return phone.file(from)
  },
  openDocument: jest.fn<(document: { filePath: string; fileType: string; showMenu: boolean }) => Promise<void>>(async () => { if (!phone.opens) throw new Error('openDocument:fail no viewer') }),
  previewImage: jest.fn<(what: { urls: string[]; current: string }) => Promise<void>>(async () => undefined),
  getCurrentPages: () => [{}],
  setNavigationBarTitle: jest.fn<(what: { title: string }) => Promise<void>>(async () => undefined),
  getCurrentInstance: () => ({ router: { path: phone.path, params: phone.params } })
}

export const useRouter = () => ({ params: phone.params })
export const useDidShow = (show: () => void): void => {
  useEffect(() => {
    shown.add(show)
    return () => { shown.delete(show) }
  })
  // As on a phone: what is drawn later on a page that already shows is not told so.
  useEffect(() => { if (phone.opening) show() }, [])
}
/** A page that is opened in a test is never hidden. */
export const useDidHide = (): void => undefined
export const useLaunch = (launch: () => void): void => useEffect(launch, [])
/** What the page would hand on when it is shared. */
export const shared: { offer?: () => { title?: string; path?: string } } = {}
export const useShareAppMessage = (offer: () => { title?: string; path?: string }): void => { shared.offer = offer }
export const usePullDownRefresh = (): void => undefined
export default Taro
