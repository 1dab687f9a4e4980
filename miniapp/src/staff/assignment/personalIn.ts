import { personalKinds } from '@haochaping/shared/privacy/personalDataIn.ts'
import type { PersonalKind } from '@haochaping/shared/privacy/personalDataIn.ts'
import type { Trouble } from '../../api/outcome.ts'

/** What the server has found in a text that was to be published. */
export const personalIn = (trouble: Trouble | undefined, field: string): PersonalKind[] =>
  trouble !== undefined && 'refused' in trouble && trouble.refused === 'personalDataInside' ? personalKinds.filter((kind) => (trouble.fields ?? []).includes(`${field}.${kind}`)) : []
