import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** What stands in front of somebody in 钉钉: a card as a work notice, or a text in the group of a robot. */
export type DingtalkDelivered =
  | { to: string; at: Instant; card: { title: string; markdown: string; single_title: string; single_url: string } }
  | { robot: string; at: Instant; text: string }
