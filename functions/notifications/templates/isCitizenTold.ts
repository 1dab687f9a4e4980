import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { CitizenTold } from './citizenFacts.ts'
import { templateOf } from './templateOf.ts'

/** Whether a message is one for citizens. */
export const isCitizenTold = (told: Told): told is CitizenTold => told.purpose in templateOf
