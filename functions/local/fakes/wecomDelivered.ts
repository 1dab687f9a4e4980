import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** What stands in front of somebody in 企业微信: a card in an app, or a text in the group of a robot. */
export type WecomDelivered =
  | { to: string; at: Instant; card: { title: string; description: string; url: string; btntxt?: string | undefined } }
  | { robot: string; at: Instant; text: string }
