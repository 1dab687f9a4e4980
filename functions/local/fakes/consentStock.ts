import type { FakeTemplate } from './fakeTemplate.ts'

/** The rights to send that a fake platform keeps, by person and template. */
export type ConsentStock = {
  /** She accepts, n times: n messages of a one-time template, or a long-term one until it is revoked. */
  grant(person: string, template: string, n?: number): void
  /** She takes all of it back. */
  revoke(person: string, template: string): void
  /** How many messages may still be sent. */
  left(person: string, template: string): number
  /** One message was sent. */
  spend(person: string, template: string): void
}

export const consentStock = (templates: readonly FakeTemplate[]): ConsentStock => {
  const rights = new Map<string, number>()
  const under = (person: string, template: string): string => JSON.stringify([person, template])
  const left = (person: string, template: string): number => rights.get(under(person, template)) ?? 0
  const isLongTerm = (template: string): boolean => templates.some(({ id, longTerm }) => id === template && longTerm === true)
  return {
    left,
    grant: (person, template, n = 1) => rights.set(under(person, template), isLongTerm(template) ? Infinity : left(person, template) + n),
    revoke: (person, template) => rights.delete(under(person, template)),
    spend: (person, template) => rights.set(under(person, template), left(person, template) - 1)
  }
}
