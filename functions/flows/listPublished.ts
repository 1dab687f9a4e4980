import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { assignmentsPage } from '@haochaping/shared/schemas/listAssignments.ts'
import type { ListPublished, Published, PublishedListed } from '@haochaping/shared/schemas/listPublished.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import type { CaseListed } from '../domain/assignment/caseListed.ts'
import type { AssignmentListed } from '../domain/assignment/glanceOf.ts'
import type { Rooms } from './rooms.ts'

/** 公开: improvements and typical cases for everybody, the latest first: the matter, the agency, the words and the day. */
export const listPublished = ({ assignments }: Pick<Rooms, 'assignments'>) => async ({ more }: ListPublished): Promise<PublishedListed> => {
  const found = await assignments.published({ limit: assignmentsPage + 1, ...(more === undefined ? {} : { more }) })
  const shown = found.slice(0, assignmentsPage)
  const last = shown.at(-1)
  return { published: shown.flatMap(({ listed }) => publicOf(listed)), ...(last && found.length > shown.length ? { more: last.cursor } : {}) }
}

const publicOf = (listed: AssignmentListed | CaseListed): Published[] => {
  if ('typicalCase' in listed) {
    const { item, agency, at, happened, done, reply } = listed.typicalCase
    return [{ kind: 'typicalCase', item, agency, on: localDateOf(at), happened, done, reply }]
  }
  const { about, at, words } = listed.glance
  return about.kind === 'improvement' && words !== undefined
    ? [{ kind: 'improvement', item: about.name, agency: about.agency, on: localDateOf(at), reason: reasonWord(about.reason), words }] : []
}
