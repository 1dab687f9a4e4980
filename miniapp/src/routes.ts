import Taro from '@tarojs/taro'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { PartKind } from './oversight/partKinds.ts'

/** What is said on the page of words. */
export type SayAct = Exclude<CitizenCommandName, 'judge'>

/** Every page and what it is opened with. Nothing personal: an address ends up in histories and logs. */
export type Routes = {
  '/pages/cases/index': Record<never, string>
  '/pages/rate/index': { eventId: string; level?: Level }
  '/pages/receipt/index': { eventId: string }
  '/pages/find/index': { code?: string }
  '/pages/signIn/index': { person?: string; to?: string }
  '/pages/settings/index': Record<never, string>
  '/mine/pages/progress/index': { eventId: string }
  '/mine/pages/judge/index': { eventId: string }
  '/mine/pages/say/index': { eventId: string; act: SayAct }
  '/mine/pages/inbox/index': Record<never, string>
  '/mine/pages/verify/index': { eventId?: string }
  '/open/pages/figures/index': { period?: string }
  '/open/pages/published/index': Record<never, string>
  '/english/pages/turn/index': { to: string }
  '/staff/pages/today/index': Record<never, string>
  '/staff/pages/ticket/index': { id: string }
  '/staff/pages/act/index': { id: string; command: StaffCommandName }
  '/staff/pages/messages/index': Record<never, string>
  '/staff/pages/me/index': Record<never, string>
  '/staff/pages/people/index': Record<never, string>
  '/staff/pages/undelivered/index': Record<never, string>
  '/staff/pages/bind/index': Record<never, string>
  '/staff/pages/assignment/index': { id: string }
  '/oversight/pages/summary/index': { place?: string; period?: string }
  '/oversight/pages/parts/index': { by: PartKind; place: string; period: string; of?: IndicatorName; reason?: string }
  '/oversight/pages/tickets/index': { place: string; period: string; item?: string; window?: string; reason?: string; channel?: string }
  '/oversight/pages/signals/index': { place: string; period: string }
  '/oversight/pages/exports/index': { place?: string; period?: string }
  '/oversight/pages/bulletin/index': { place?: string; period?: string }
  '/oversight/pages/improvements/index': { place?: string }
  '/oversight/pages/proposal/index': { place: string; item: string; reason: string }
  '/oversight/pages/ask/index': { place: string; name: string; period?: string; signal?: string }
  '/oversight/pages/typicalCase/index': { id: string; published?: string }
}

/** The address of a page with what it is opened with. */
export const addressOf = <K extends keyof Routes>(page: K, params: Routes[K]): string => {
  const all = params as Record<string, string | undefined> // every field above is a text
  const query = Object.keys(all).filter((name) => all[name] !== undefined).map((name) => `${name}=${encodeURIComponent(all[name] ?? '')}`).join('&')
  return query === '' ? page : `${page}?${query}`
}

export const go = <K extends keyof Routes>(page: K, params: Routes[K]): void => {
  void Taro.navigateTo({ url: addressOf(page, params) })
}

/** Goes on without a way back here: from the sent rating to its receipt. */
export const goOn = <K extends keyof Routes>(page: K, params: Routes[K]): void => {
  void Taro.redirectTo({ url: addressOf(page, params) })
}

/** Where a link leads on to. Only our own pages are followed, never an address from outside. */
export const ownPage = (to: string | undefined): string | undefined => {
  if (to === undefined) return undefined
  const page = decodeURIComponent(to)
  return /^\/((staff|mine|open)\/)?pages\/\w+\/index(\?[^#]*)?$/.test(page) ? page : undefined
}

/** Whether the open page is one for staff. */
export const onStaffPage = (): boolean => /^\/?(staff|oversight)\//.test(Taro.getCurrentInstance().router?.path ?? '')

export const goHome = (): void => {
  void Taro.reLaunch({ url: '/pages/cases/index' })
}

/** The first page of staff. */
export const goToday = (): void => {
  void Taro.reLaunch({ url: '/staff/pages/today/index' })
}

/** Back, or to the first page when a link opened this one. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else if (onStaffPage()) goToday()
  else goHome()
}
