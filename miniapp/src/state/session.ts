import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { phoneStorage } from './phoneStorage.ts'

type Session = {
  /** Whose things these are on this phone: the platform, and for the demonstration the person too. */
  who: string
  token?: string
  role?: SignedIn['role']
  name?: string
  demoPerson?: string
  begin: (by: SignIn, told: SignedIn) => void
}

export const useSession = create<Session>()(persist((set) => ({
  who: '',
  begin: (by, { token, role, name }) => set(({ begin }) => ({
    who: by.provider === 'demo' ? `demo:${by.code}` : by.provider,
    token,
    role,
    ...(name === undefined ? {} : { name }),
    ...(by.provider === 'demo' ? { demoPerson: by.code } : {}),
    begin
  }), true)
}), { name: 'session', storage: phoneStorage, version: 1 }))

/** The name under which something of the signed-in person about one service event is kept. */
export const keyOf = (eventId: string): string => `${useSession.getState().who}/${eventId}`
