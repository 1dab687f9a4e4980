import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { DatedCard } from '../staffCard.ts'

/** An action card of 钉钉 and 专有钉钉: a text in Markdown and one button. */
export type ActionCard = { msgtype: 'action_card'; action_card: { title: string; markdown: string; single_title: string; single_url: string } }

/**
 * The card as 钉钉 takes it. 钉钉 drops what has the same content as something the same person got that day, so the text ends
 * with the case number and the second, in Beijing time, of what it tells of; a repeat of one message stays the same.
 */
export const datedCard = ({ title, description, url, btntxt, projectNo, at }: DatedCard): ActionCard => {
  const second = addHours(at, 8).slice(0, 19).replace('T', ' ')
  const markdown = `${description}\n\n${projectNo === undefined ? '' : `${projectNo} · `}${second}`
  return { msgtype: 'action_card', action_card: { title, markdown, single_title: btntxt, single_url: url } }
}
