import type { SendingOf } from '../domain/sending/route.ts'
import type { Rooms } from './rooms.ts'

/** The rules by which each copy is sent, from the version that it keeps. */
export const sendingOf = ({ policies }: Pick<Rooms, 'policies'>): SendingOf => ({ policy }) => policies.of(policy).sending
