import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { Trial } from '../../domain/canary/canary.ts'
import type { FrontDoor } from '../../frontDoor.ts'
import type { Rooms } from '../rooms.ts'
import type { Plan } from './plan.ts'

/** What was in the way, for whoever mends it: the status that a door answered, or the failure without its message. */
export type Hindrance = { status?: number; error?: string }

/** Whether a trial was seen at a stage, at the door with its receipt. */
export type Sighting = { seen: true; receipt?: Receipt } | { seen: false } & Hindrance

/** The rooms with a door to knock at. */
export type Outside = Rooms & { frontDoor: FrontDoor }

/** Looks for a trial at one stage. Safe to repeat; a look that throws has not seen it. */
export type Station = (rooms: Outside, plan: Plan, trial: Trial) => Promise<Sighting>

export const unseen: Sighting = { seen: false }

/** Seen where everything that has to hold does. */
export const seenIf = (holds: boolean): Sighting => (holds ? { seen: true } : unseen)
