import { unitBox } from '../../domain/boxOf.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { letterOf } from '../deliver.ts'
import { firstNotices } from '../performEffect.ts'
import { seenIf, unseen } from './sighting.ts'
import type { Station } from './sighting.ts'

/** The effect that tells a unit of a 差评: the first of its kind in an event. */
const told = 'notifyHandler:1'

/** 通知: the letter lies in the box of the unit's handlers, and, where anybody carries notices out of the house, in its leader's too and they were taken; nobody waits for a carrier that is not there. */
export const notice: Station = async ({ events, inbox, notifier }, { eventId }, { channel }) => {
  const event = await events.load(eventId)
  if (event?.outcome.state !== 'rated' || !event.outcome.ticket) return unseen
  const letters = firstNotices(event, told).map(letterOf)
  const roles = notifier.absent ? ['handler'] as const : ['handler', 'leader'] as const
  const boxes = roles.map((role) => unitBox(canaryAgency(channel), role))
  const found = await Promise.all(boxes.map(async (box) => {
    const letter = letters.find((one) => one?.box === box)
    return letter && inbox.find(box, `${letter.message.at}#${letter.message.key}`)
  }))
  const isTaken = notifier.absent || event.ledger.some(({ fact }) => fact === 'handlerNotified')
  return seenIf(isTaken && found.every((message) => message?.purpose === 'badRatingReceived' && message.eventId === eventId))
}
