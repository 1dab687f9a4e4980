import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { personalDataIn } from '@haochaping/shared/privacy/personalDataIn.ts'
import { aboutOf, toUnit } from './messagesTo.ts'
import type { Before, Decision, Scene } from './scene.ts'
import { tellingFrom } from './tellingFrom.ts'

/** 公开: the answer as the supervisor has edited it, for everyone behind it and for all to read. Nobody's personal data may stand in it. */
export const publish = ({ about, ...before }: Before<'answered'>, { words }: Extract<AssignmentCommand, { command: 'publish' }>, scene: Scene): Decision => {
  if (about.kind !== 'improvement') return { refused: 'notNow' }
  const personal = personalDataIn(words, scene.names)
  if (personal.length > 0) return { refused: 'personalDataInside', fields: personal.map((kind) => `words.${kind}`) }
  return {
    after: { ...before, about, state: 'published', published: scene.said(words), telling: tellingFrom(before.openedAt, scene.now) },
    happened: { fact: 'published', data: {} },
    messages: toUnit(before, { purpose: 'improvementPublished', topic: aboutOf({ about }).topic, words })
  }
}
