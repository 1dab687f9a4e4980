import { backEnd } from './backEnd.ts'
import { panel } from './subscribePanel.ts'
import Taro, { phone } from './taro.ts'
import { useActDrafts } from '../src/state/actDrafts.ts'
import { useConsentReports } from '../src/state/consentReports.ts'
import { useDrafts } from '../src/state/drafts.ts'
import { useKnownCases } from '../src/state/knownCases.ts'
import { useOutbox } from '../src/state/outbox.ts'
import { useReceipts } from '../src/state/receipts.ts'
import { useSession, useStaffSession } from '../src/state/session.ts'
import { useTwins } from '../src/spoken.ts'
import { useSettings } from '../src/state/settings.ts'
import { useKnownFigures } from '../src/open/state/knownFigures.ts'
import { useKnownSummaries } from '../src/oversight/state/knownSummaries.ts'
import { useStaffDrafts } from '../src/staff/state/staffDrafts.ts'

type Store = { getInitialState(): unknown; setState(state: never, replace: true): void; persist: { rehydrate(): Promise<void> | void } }
const stores: readonly Store[] = [useActDrafts, useConsentReports, useDrafts, useKnownCases, useKnownFigures, useKnownSummaries, useOutbox, useReceipts, useSession, useSettings, useStaffDrafts, useStaffSession]

/** A phone nobody has used, with one person signed in, as a citizen and as staff. */
export const freshPhone = (): void => {
  for (const store of stores) store.setState(store.getInitialState() as never, true) // each store gets its own first state
  Object.assign(phone, { path: 'pages/cases/index', params: {}, asked: [], aborted: 0, downloaded: [], opens: true })
  useTwins.setState({ twins: new Map(), missing: false })
  phone.storage.clear()
  backEnd.reset()
  panel.reset()
  for (const move of [Taro.navigateTo, Taro.redirectTo, Taro.reLaunch, Taro.setNavigationBarTitle, Taro.openDocument]) move.mockClear()
  useSession.setState({ who: 'wechat', token: 't', role: 'citizen' })
  useStaffSession.setState({ who: 'wechat', token: 'staff-t', role: 'handler', name: '李*', unitName: '登记中心' })
}

/** The program is killed and started again: what is not in the phone's storage is forgotten. */
export const restart = async (): Promise<void> => {
  useTwins.setState({ twins: new Map(), missing: false })
  for (const store of stores) {
    const kept = new Map(phone.storage)
    store.setState(store.getInitialState() as never, true)
    phone.storage = kept
    await store.persist.rehydrate()
  }
}
