import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { admitted, newChannel, tallied } from './channel.ts'
import type { Channel } from './channel.ts'

const start = '2026-10-12T02:00:00.000Z'

/** Asks again and again at these waits (in seconds); the seconds at which a message went. */
const sentAt = (waits: readonly number[], perMinute: number): number[] => {
  let channel: Channel = newChannel('robot', start, { perMinute })
  let second = 0
  return waits.flatMap((wait) => {
    second += wait
    const answer = admitted(channel, addSeconds(start, second), { perMinute })
    if ('until' in answer) return []
    channel = answer.channel
    return [second]
  })
}

describe('a channel with a limit', () => {
  it('takes at once what a minute allows, and then no more', () => {
    expect(sentAt(Array.from({ length: 50 }, () => 0), 20)).toHaveLength(20)
  })

  it('never takes more than two minutes allow in any minute, and never stays shut for good', () => {
    fc.assert(fc.property(fc.array(fc.nat(40), { maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (waits, perMinute) => {
      const sent = sentAt(waits, perMinute)
      for (const from of sent) expect(sent.filter((at) => at >= from && at < from + 60).length).toBeLessThanOrEqual(2 * perMinute)
      expect(sentAt([...waits, 120], perMinute).length).toBeGreaterThan(sent.length)
    }))
  })

  it('says when to ask again, and then takes one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (perMinute) => {
      let channel = newChannel('robot', start, { perMinute })
      for (let n = 0; n < perMinute; n += 1) {
        const answer = admitted(channel, start, { perMinute })
        if ('channel' in answer) channel = answer.channel
      }
      const full = admitted(channel, start, { perMinute })
      if ('channel' in full) throw new Error('the bucket was emptied')
      expect(full.until > start).toBe(true)
      expect(admitted(channel, full.until, { perMinute })).toHaveProperty('channel')
    }))
  })
})

describe('the fuse of a channel', () => {
  const failedTimes = (times: number): Channel => Array.from({ length: times }).reduce<Channel>((channel) => tallied(channel, 'later', start), newChannel('wechat', start))

  it('burns after five failures in a row and opens again by itself, for one try', () => {
    expect(admitted(failedTimes(4), start)).toHaveProperty('channel')
    expect(admitted(failedTimes(5), start)).toEqual({ until: addSeconds(start, 30) })
    const later = addSeconds(start, 30)
    const probing = admitted(failedTimes(5), later)
    if ('until' in probing) throw new Error('the pause is over')
    expect(admitted(probing.channel, later)).toHaveProperty('until')
    expect(admitted(tallied(probing.channel, 'accepted', later), later)).toHaveProperty('channel')
    expect(admitted(tallied(probing.channel, 'later', later), later)).toEqual({ until: addSeconds(later, 60) })
  })

  it('counts no refusal of a person or a text: the channel answered', () => {
    expect(tallied(failedTimes(4), 'noRight', start)).toMatchObject({ failures: 0 })
    expect(tallied(failedTimes(4), 'fault', start)).toMatchObject({ failures: 0 })
    expect(tallied(newChannel('wechat', start), 'accepted', start)).toEqual(newChannel('wechat', start))
  })

  it('asks a channel that stays silent at least every ten minutes', () => {
    const long = failedTimes(40)
    expect(long.closedUntil).toBe(addSeconds(start, 600))
  })
})
