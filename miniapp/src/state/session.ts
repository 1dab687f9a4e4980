import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { phoneStorage } from './phoneStorage.ts'

/** One phone may be a citizen's and also a member of staff's: two sessions that never mix. */
export type As = NonNullable<SignIn['as']>

type Session = {
  /** Whose things these are on this phone: the platform, and for the demonstration the person too. */
  who: string
  token?: string
  role?: SignedIn['role']
  name?: string
  unitName?: string
  demoPerson?: string
  /** What a citizen may be asked about by this platform. */
  templates?: SignedIn['templates']
  begin: (by: SignIn, told: SignedIn) => void
  end: () => void
}

const sessionStore = (name: string) => create<Session>()(persist((set) => ({
  who: '',
  begin: (by, { token, role, name: called, unitName, templates }) => set(({ begin, end }) => ({
    who: by.provider === 'demo' ? `demo:${by.code}` : by.provider,
    token,
    role,
    ...(called === undefined ? {} : { name: called }),
    ...(unitName === undefined ? {} : { unitName }),
    ...(templates === undefined ? {} : { templates }),
    ...(by.provider === 'demo' ? { demoPerson: by.code } : {}),
    begin,
    end
  }), true),
  end: () => set(({ begin, end }) => ({ who: '', begin, end }), true)
}), { name, storage: phoneStorage, version: 1 }))

/** The citizen's session. */
export const useSession = sessionStore('session')

/** The session of a member of staff. */
export const useStaffSession = sessionStore('staffSession')

export const sessionOf = (as: As): typeof useSession => as === 'staff' ? useStaffSession : useSession

/** The name under which something of the signed-in person about one service event is kept. */
export const keyOf = (eventId: string, as: As = 'citizen'): string => `${sessionOf(as).getState().who}/${eventId}`
