import type { OwedMessage } from './owedMessage.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The inbox of one citizen, by the keyed hash that stands for her. */
export const personBox = (key: string): string => `person#${key}`

/** The inbox that all who hold a role in a unit read. */
export const unitBox = (unit: string, role: 'handler' | 'leader'): string => `unit#${unit}#${role}`

export const supervisorsBox = 'supervisors'
export const panelBox = 'panel'

/** 信箱: where a message for this recipient goes; undefined when nobody is behind it: no rating, or an applicant whose number was never sent. */
export const boxOf = (recipient: OwedMessage['recipient'], event?: Pick<ServiceEvent, 'keys' | 'outcome'>): string | undefined => {
  switch (recipient.to) {
    case 'author': return event?.outcome.state === 'rated' ? personBox(event.outcome.rating.rater) : undefined
    case 'applicant': return event?.keys.person === undefined ? undefined : personBox(event.keys.person)
    case 'unit': return unitBox(recipient.unit, recipient.role)
    case 'supervisors': return supervisorsBox
    case 'panel': return panelBox
  }
}
