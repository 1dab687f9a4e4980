import type { Platform } from '../../platform.ts'

/** A script of the app: a function of what the host gives it, in the order of givenNames. */
export type AppModule = (...given: unknown[]) => void
export type PageConfig = { usingComponents?: Record<string, string>; navigationBarTitleText?: string; defaultTitle?: string; enablePullDownRefresh?: boolean }
export type AppConfig = { pages: string[]; subPackages?: { root: string; pages: string[] }[]; window?: PageConfig }

export type AppPackage = {
  platform: Platform
  otherTags: string[]
  styles: Record<string, string>
  configs: Record<string, unknown>
  templates: Record<string, unknown>
  modules: Record<string, AppModule>
}

declare global {
  interface Window {
    __package: AppPackage
    /** What the tester set for this phone before it was switched on. */
    __settings: PhoneSettings
    __network: (asked: NetworkRequest) => Promise<NetworkAnswer>
    __emit: (method: string, params: unknown) => Promise<void>
    /** The platform notes to which templates the person said yes. */
    __agree: (templates: string[]) => Promise<void>
    __protocol: Record<string, (params: never) => unknown>
    __mock: (method: string, mock: ((...args: unknown[]) => unknown) | undefined) => void
    __scope: () => unknown[]
  }
}

/** A file that the person picks where the app asks for a picture; base64. */
export type Picked = { name: string; type: string; base64: string }

export type PhoneSettings = {
  /** The person's login codes are `demo-<person>-<n>`; nobody: the platform's login fails. */
  person: string | undefined
  /** Tells apart the codes of phones of one person. */
  phone: string
  /** Whether there is a network when it is switched on. */
  connected: boolean
  fontSize: number
  theme: 'light' | 'dark'
  /** Storage before the first start, by key: the very text that the app stored. */
  storage: Record<string, string>
  open: { path: string; query: Record<string, string> } | undefined
  /** What the person answers to the panel of subscribe messages; a list: ticks these templates only. */
  subscribe: 'accept' | 'reject' | readonly string[]
  scan: string | undefined
  pictures: Picked[]
}

export type NetworkRequest = { url: string; method: string; header: Record<string, string>; body: string | undefined; timeout: number | undefined; file?: { name: string; field: string; picked: Picked; form: Record<string, string> } }
export type NetworkAnswer = { status: number; header: Record<string, string>; body: string } | { lost: string }

export const appPackage = window.__package
export const settings = window.__settings
export const isAlipay = appPackage.platform === 'alipay'
export const appConfig = appPackage.configs['app'] as AppConfig // the package's own app.json

/** Every page of the main package and of the subpackages. */
export const allPages: string[] = [
  ...appConfig.pages, ...(appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
]

export const configOf = (path: string): PageConfig => (appPackage.configs[path] ?? {}) as PageConfig // the package's own page.json
