import type { Measured } from '../gates/judge.ts'
import type { Picked } from '../runner/host/appPackage.ts'
import type { Hand } from './hand.ts'
import type { Network } from './network.ts'

/** What a phone is switched on with. */
export type PhoneLike = {
  /** Who holds it; `nobody`: the platform cannot say. */
  person: string
  theme?: 'light' | 'dark'
  /** The system's own letters in px; 16 is the standard. */
  fontSize?: number
  /** 长辈版 was chosen in the app's own settings before. */
  elder?: boolean
  /** The phone's clock stands at this instant while its timers run. */
  stoppedAt?: string
  /** The page and query that a link or a QR opened. */
  open?: { path: string; query: Record<string, string> }
  /** Already signed in as a demo person whom no platform knows, such as a handler. */
  signedInAs?: string
  /** Her answer to the panel of subscribe messages; a list: ticks these templates only. */
  subscribe?: 'accept' | 'reject' | readonly string[]
  scan?: string
  pictures?: Picked[]
}

/** A phone with the app on it: the hand on its screen, and the tester's other hand on its network, camera and switch. */
export type Phone = Hand & {
  network: Pick<Network, 'sent'> & { lose(): Promise<void>; loseAnswers(lost: boolean): void; loseFirst(lost: boolean): void; delay(milliseconds: number): void; underWay(): number; restore(): Promise<void> }
  /** The app is killed and opened anew: only its storage is left. */
  restart(): Promise<void>
  confirm(): Promise<void>
  cancel(): Promise<void>
  /** What the QR holds that is held before the camera next. */
  holdBeforeCamera(text: string): Promise<void>
  /** What was measured on the open page; undefined where it cannot be, as on the web. */
  measure(): Promise<Measured | undefined>
  /** For who only asks whether the page is still drawing: the same twice when nothing was drawn between. */
  drawing(): Promise<string>
  /** What went wrong unseen: exceptions, errors on the console, tags and calls that nobody plays. */
  faults(): string[]
  screenshot(): Promise<Buffer>
  /** The whole open page, the very longest cut, with nothing moving on it; PNG. */
  picture(): Promise<Buffer>
  switchOff(): Promise<void>
}
