import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import { readSession } from '../identity/session.ts'
import { noPhotos } from '../photos/noPhotos.ts'
import { folderPhotos } from '../photos/folder.ts'
import type { PhotoFolder } from '../photos/folder.ts'
import { photoOf } from '../photos/photoToken.ts'
import { listen } from '../server/listen.ts'
import type { Listening } from '../server/listen.ts'
import { photoRoutes } from '../server/photoRoutes.ts'
import { aJpeg, withExif } from '../testing/aPhoto.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { testClock } from '../testing/testClock.ts'
import type { TestClock } from '../testing/testClock.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { uploadsPerHour } from './askUpload.ts'

type Grant = { photoId: string; url: string; fields: Record<string, string> }

describe('a photo, from the phone to the folder', () => {
  const database = givenADatabase()
  const folder = mkdtempSync(join(tmpdir(), 'photos-test-'))
  let [server, clock, photos]: [Listening, TestClock, PhotoFolder] = [] as never // all set before the first test
  let city: City
  let [token, eventId, code, person] = ['', '', '', '']

  beforeAll(async () => {
    clock = testClock(aCity(database.table()).clock.now())
    const front = new Hono()
    server = await listen(front, { port: 0, hostname: '127.0.0.1' })
    photos = folderPhotos({ folder, base: `http://127.0.0.1:${server.port}`, keys: testKeys })
    photoRoutes(front, { clock }, photos)
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    city = aCity(database.table(), clock.now())
    Object.assign(city.rooms, { photos, clock })
    person = `990100${randomUUID()}`
    const { body } = await reported(city, [aHallEntry({ certKey: person, deptCode: 'AGENCY-PHOTO' })])
    const [received] = body['results'] as { eventId: string; code: string }[]
    ;({ eventId, code } = must(received))
    token = await signedIn(city, `citizen:${person}`)
  })

  const grantedTo = async (by = token, more: object = {}) => {
    const { status, body } = await ask(city, { verb: 'askUpload', token: by, body: { eventId, ...more } })
    return { status, refused: body['refused'], grant: body as unknown as Grant }
  }
  const post = async ({ url, fields }: Pick<Grant, 'url' | 'fields'>, raw: Uint8Array) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set('file', new File([Buffer.from(raw)], '身份证.jpg'))
    const reply = await fetch(url, { method: 'POST', body: form })
    return { status: reply.status, text: await reply.text() }
  }
  const keep = async (photoId: string, by = token, more: object = {}) => {
    const { status, body } = await ask(city, { verb: 'keepPhoto', token: by, params: { photoId }, body: { eventId, ...more } })
    return { status, refused: body['refused'], photo: String(body['photo']), link: String(body['link']) }
  }
  const handedIn = async (raw: Uint8Array) => {
    const { grant } = await grantedTo()
    expect((await post(grant, raw)).status).toBe(204)
    return { ...grant, kept: await keep(grant.photoId) }
  }

  it('goes up raw and is seen clean, under a name that tells nothing', async () => {
    const { photoId, kept } = await handedIn(withExif(aJpeg(), 6))
    expect(kept.status).toBe(200)
    const reply = await fetch(kept.link)
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('x-content-type-options')]).toEqual([200, 'image/jpeg', 'nosniff'])
    expect(Buffer.from(await reply.arrayBuffer()).includes('SPY-PHONE-9')).toBe(false)
    expect(new URL(kept.link).pathname).toMatch(/^\/photos\/[\w-]{22}$/)
    for (const told of [eventId, person, photoId]) expect(kept.link).not.toContain(told)
    expect(readdirSync(join(folder, 'raw'))).toEqual([])
  })

  it('is told as a text that only its keeper can use, for this case only', async () => {
    const { kept } = await handedIn(aJpeg())
    const { key: keeper } = must(await readSession(token, testKeys.sessions, clock.now()))
    const name = await photoOf(kept.photo, { eventId, keeper }, testKeys.sessions)
    expect(kept.link).toContain(`/photos/${must(name)}?`)
    expect(await photoOf(kept.photo, { eventId, keeper: 'somebody else' }, testKeys.sessions)).toBeUndefined()
    expect(await photoOf(kept.photo, { eventId: 'another', keeper }, testKeys.sessions)).toBeUndefined()
    expect(await photoOf(token, { eventId, keeper }, testKeys.sessions)).toBeUndefined()
    expect(await photoOf(`${kept.photo}x`, { eventId, keeper }, testKeys.sessions)).toBeUndefined()
  })

  it('kept twice is the same photo, even after something else was uploaded in its place', async () => {
    const { photoId, url, fields, kept } = await handedIn(aJpeg())
    const first = await (await fetch(kept.link)).arrayBuffer()
    await post({ url, fields }, aJpeg({ width: 8, height: 8 }))
    const again = await keep(photoId)
    expect(again).toEqual(kept)
    expect(await (await fetch(again.link)).arrayBuffer()).toEqual(first)
  })

  it.each<[string, Buffer | undefined, { status: number; refused: string }]>([
    ['nothing was uploaded', undefined, { status: 409, refused: 'photoMissing' }],
    ['a page was', Buffer.from('<html>'), { status: 415, refused: 'photoNotImage' }],
    ['half a photo was', aJpeg({ width: 400, height: 300 }).subarray(0, 900), { status: 422, refused: 'photoBroken' }]
  ])('is refused when %s', async (_, raw, told) => {
    const { grant } = await grantedTo()
    if (raw) await post(grant, raw)
    expect(await keep(grant.photoId)).toMatchObject(told)
  })

  it('is not taken beyond 5 MB, whether the length is told or not', async () => {
    const { grant } = await grantedTo()
    for (const bytes of [photoLimits.bytes + 1, photoLimits.bytes * 2]) {
      expect(await post(grant, Buffer.alloc(bytes))).toMatchObject({ status: 400, text: expect.stringContaining('EntityTooLarge') })
    }
    expect((await keep(grant.photoId)).refused).toBe('photoMissing')
    expect((await post(grant, Buffer.alloc(photoLimits.bytes))).status).toBe(204)
  })

  it('goes up by its own grant only, and only for ten minutes', async () => {
    const { grant: { url, fields } } = await grantedTo()
    const forged = [{ ...fields, photo: 'A'.repeat(22) }, { ...fields, photo: '../../keys' }, { ...fields, until: '2999-01-01T00:00:00.000Z' }, { ...fields, proof: 'A'.repeat(22) }, { ...fields, proof: '' }]
    for (const changed of forged) expect((await post({ url, fields: changed }, aJpeg())).status).toBe(403)
    expect((await post({ url, fields: { photo: must(fields['photo']) } }, aJpeg())).status).toBe(400)
    clock.advance(601)
    expect((await post({ url, fields }, aJpeg())).status).toBe(403)
  })

  it('is seen by its own link only, and only for ten minutes', async () => {
    const { kept, fields } = await handedIn(aJpeg())
    const status = async (change: (link: URL) => void) => {
      const link = new URL(kept.link)
      change(link)
      return (await fetch(link)).status
    }
    expect(await status(() => {})).toBe(200)
    expect(await status((link) => { link.search = '' })).toBe(403)
    expect(await status((link) => { link.searchParams.set('until', '2999-01-01T00:00:00.000Z') })).toBe(403)
    expect(await status((link) => { link.searchParams.set('proof', must(fields['proof'])) })).toBe(403)
    clock.advance(601)
    expect(await status(() => {})).toBe(403)
  })

  it('that was never kept is gone a day later', async () => {
    const { grant } = await grantedTo()
    await post(grant, aJpeg())
    clock.advance(23 * 3600)
    await photos.grant('another', clock.now())
    expect(readdirSync(join(folder, 'raw'))).toContain(grant.fields['photo'])
    clock.advance(2 * 3600)
    await photos.grant('another', clock.now())
    expect(readdirSync(join(folder, 'raw'))).toEqual([])
  })

  it('is nobody else\'s: another person neither uploads for this case nor keeps by this id', async () => {
    const { grant } = await grantedTo()
    await post(grant, aJpeg())
    const stranger = await signedIn(city, `account:${randomUUID()}`)
    expect(await grantedTo(stranger)).toMatchObject({ status: 403, refused: 'notYours' })
    expect(await keep(grant.photoId, stranger)).toMatchObject({ status: 403, refused: 'notYours' })
    const { body } = await ask(city, { verb: 'findCase', token: stranger, body: { by: 'code', code } })
    const { pass } = must((body['found'] as { pass: string }[])[0])
    expect((await grantedTo(stranger, { pass })).status).toBe(200)
    expect((await keep(grant.photoId, stranger, { pass })).refused).toBe('photoMissing')
  })

  it('is added by staff to a bad rating their unit has, and to nothing else', async () => {
    const [mine, theirs] = [await signedIn(city, 'handler:AGENCY-PHOTO'), await signedIn(city, 'handler:AGENCY-OTHER')]
    expect(await grantedTo(mine)).toMatchObject({ status: 403, refused: 'notAllowed' })
    await ask(city, { verb: 'submitRating', token, body: { ratingId: randomUUID(), eventId, level: 'dissatisfied', reasons: ['208'], anonymous: true, channel: 'mobile' } })
    expect(await grantedTo(theirs)).toMatchObject({ status: 403, refused: 'notAllowed' })
    const { grant } = await grantedTo(mine)
    await post(grant, aJpeg())
    expect((await keep(grant.photoId, mine)).status).toBe(200)
    expect((await keep(grant.photoId)).refused).toBe('photoMissing')
  })

  it('is one of twenty in an hour', async () => {
    for (let asked = 0; asked < uploadsPerHour; asked += 1) expect((await grantedTo()).status).toBe(200)
    expect(await grantedTo()).toMatchObject({ status: 429, refused: 'tooManyPhotos' })
    clock.advance(3600)
    token = await signedIn(city, `citizen:${person}`)
    expect((await grantedTo()).status).toBe(200)
  })

  it('is not taken where there is no place for photos', async () => {
    Object.assign(city.rooms, { photos: noPhotos })
    expect(await grantedTo()).toMatchObject({ status: 503, refused: 'photosOff' })
    expect((await keep('A'.repeat(22))).refused).toBe('photoMissing')
  })
})
