import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { unitBox } from '../domain/boxOf.ts'
import { sealDays } from '../flows/sealDays.ts'
import { sweep } from '../flows/sweep.ts'
import { endpoints } from '../http/endpoints.ts'
import { plainRoutes } from '../http/plainRoutes.ts'
import { memoryPhotos } from '../photos/memory.ts'
import type { Photos } from '../photos/photos.ts'
import { aJpeg } from '../testing/aPhoto.ts'
import { aPush, pushSettings } from '../testing/aPush.ts'
import { canaryWalk } from '../testing/canaryWalk.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { exportsWalked } from '../testing/exportsWalked.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { hired } from '../testing/staff.ts'
import { walkAssignments } from '../testing/walkAssignments.ts'
import type { Walker } from '../testing/walkAssignments.ts'
import { walkDead } from '../testing/walkDead.ts'
import { ask, reported } from '../testing/when.ts'
import type { Answer, Asked } from '../testing/when.ts'
import type { Grant } from './grants.ts'
import { grants } from './grants.ts'
import { resources } from './roles.ts'
import { callOf, valuesIn } from './template.ts'

type Used = Record<string, Set<string>>
const asOne = ({ table, indexes, photos = [] }: Grant): string[] => [...table, ...indexes.map((index) => `Query ${index}`), ...photos.map((verb) => `photos ${verb}`)].toSorted()

describe('the roles of the functions', () => {
  const database = givenADatabase('best')
  const used: Used = {}
  let now = ''
  let receipt: unknown
  const as = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    used[now = name] ??= new Set()
    return run()
  }
  const bucket = memoryPhotos()
  const watched: Photos = {
    grant: (...asked) => { used[now]?.add('photos grant'); return bucket.grant(...asked) },
    take: (...asked) => { used[now]?.add('photos take'); return bucket.take(...asked) },
    keep: (...asked) => { used[now]?.add('photos keep'); return bucket.keep(...asked) },
    kept: (...asked) => { used[now]?.add('photos kept'); return bucket.kept(...asked) },
    link: (...asked) => { used[now]?.add('photos link'); return bucket.link(...asked) }
  }
  const fresh = (city = aCity(database.table())): City => ({ ...city, rooms: { ...city.rooms, photos: watched } })
  /** Each function with rooms of its own, as in the cloud: nothing one has read is known to another. */
  const asked = (what: Asked): Promise<Answer> => as(what.verb, () => ask(fresh(), what))
  /** Hands in a photo; the text that stands for it. */
  const photographed = async (token: string, eventId: string): Promise<string> => {
    const { body: { photoId, fields } } = await asked({ verb: 'askUpload', token, body: { eventId } })
    bucket.upload((fields as { key: string }).key, aJpeg())
    const { body } = await asked({ verb: 'keepPhoto', token, params: { photoId: String(photoId) }, body: { eventId } })
    return String(body['photo'])
  }
  const session = async (code: string, like: object = {}) => String((await asked({ verb: 'signIn', body: { provider: 'demo', code, ...like } })).body['token'])
  const atWork = (code: string) => as('nobody', () => hired(aCity(database.table()), code)).then(() => session(code, { as: 'staff' }))
  const sweepNow = () => as('sweep', () => sweep(aCity(database.table()).rooms))
  const walker: Walker = { asked, session, nobody: (run) => as('nobody', () => run(aCity(database.table()))) }

  const walk = async () => {
    const [person, agency] = [`990100${randomUUID()}`, 'AGENCY-ROLES']
    const entry = aHallEntry({ certKey: person, deptCode: agency })
    const first = await as('receiveCases', () => reported(aCity(database.table()), [entry]))
    await as('receiveCases', () => reported(aCity(database.table()), [entry]))
    const [{ eventId, code } = { eventId: '', code: '' }] = first.body['results'] as { eventId: string; code: string }[]
    const token = await session(`citizen:${person}`)
    const openid = randomUUID()
    await session(`wechat:${openid}:${person}`)
    await asked({ verb: 'myCases', token })
    await asked({ verb: 'findCase', token, body: { by: 'code', code } })
    await asked({ verb: 'findCase', token, body: { by: 'numberAndName', projectNo: entry.projectNo, name: entry.userName } })
    const rating = { ratingId: randomUUID(), eventId, level: 'veryDissatisfied', reasons: ['110'], photos: [await photographed(token, eventId)], anonymous: true, channel: 'mobile' }
    const rated = await asked({ verb: 'submitRating', token, body: rating })
    const handler = await atWork(`handler:${agency}`)
    const at = '2026-11-23T01:20:00.000Z'
    const told = { key: 'digest:praised:2026-11-16', at, purpose: 'praised', title: '一周收到 1 个好评', body: '谢谢大家。' }
    await as('nobody', () => aCity(database.table()).rooms.inbox.put(unitBox(agency, 'handler'), told))
    const last = [
      await asked({ verb: 'verifyReceipt', body: { receipt: receipt = rated.body['receipt'] } }),
      await asked({ verb: 'caseProgress', token, params: { eventId } }),
      await asked({ verb: 'viewTicket', token: handler, params: { eventId } }),
      await asked({ verb: 'receiptKeys' }), await asked({ verb: 'listSeals' }),
      await asked({ verb: 'myMessages', token: handler }),
      await asked({ verb: 'recordConsent', token, body: { reportId: randomUUID(), platform: 'wechat', answers: [{ kind: 'result', answer: 'accept' }] } }),
      await asked({ verb: 'readMessages', token: handler, body: { messageIds: [`${at}#${told.key}`] } }),
      await asked({ verb: 'readMessages', token: handler, body: { eventId } })
    ]
    expect([first, rated, ...last].map(({ status }) => status)).toEqual(Array(11).fill(200))
    expect(await sweepNow()).toEqual({ settled: 2, failed: 0 })
    expect(await as('sweep', () => canaryWalk(database.table()))).toMatchObject({ state: 'passed' })
    await walkPlain(openid)
    return { eventId, citizen: token, handler }
  }

  /** The routes that are no conversations; WeChat tells that this account turned a template off. */
  const walkPlain = async (openid: string) => {
    for (const { name, open } of plainRoutes) {
      const revoked = aPush(openid, 'subscribe_msg_change_event', [{ TemplateId: 'wx-result', SubscribeStatusString: 'reject' }])
      const { statusCode } = await as(name, () => open({ ...aCity(database.table()).rooms, wechatPush: pushSettings })(revoked))
      expect([200, 404]).toContain(statusCode)
    }
  }

  /** What is done with the 差评 of the walk, on both sides; the messages about it are swept up at the end. */
  const walkTicket = async ({ eventId, citizen, handler }: { eventId: string; citizen: string; handler: string }) => {
    const params = { eventId }
    const acting = (act: object, turn: number) => ({ params, body: { actId: randomUUID(), turn, act } })
    const supervisor = await atWork('supervisor:CITY-HALL')
    const done = [
      await asked({ verb: 'myTickets', token: handler, query: { view: 'today' } }),
      await asked({ verb: 'actOnTicket', token: handler, ...acting({ command: 'accept' }, 0) }),
      await asked({ verb: 'actOnCase', token: citizen, params, body: { actId: randomUUID(), act: { command: 'supplement', words: '再补一张照片', photos: [await photographed(citizen, eventId)] } } }),
      await asked({ verb: 'actOnTicket', token: supervisor, ...acting({ command: 'order', words: '请尽快办理。' }, 2) }),
      await asked({ verb: 'myTickets', token: supervisor, query: { view: 'today' } }),
      await asked({ verb: 'praise', token: handler }),
      await asked({ verb: 'viewSummary', token: supervisor, query: { period: '2026-11' } }), await asked({ verb: 'viewPublic', query: { period: '2026-11' } })
    ]
    expect(done.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(await sweepNow()).toMatchObject({ failed: 0 })
    await exportsWalked({ asked, sweepNow, supervisor, administrator: await atWork('administrator:CITY-HALL'), place: 'AGENCY-ROLES' })
  }

  /** What an administrator and a newcomer do; each call leaves nothing that the next does not need. */
  const walkStaff = async () => {
    const unit = 'AGENCY-ROLES-STAFF'
    const token = await atWork(`administrator:${unit}`)
    const post = { role: 'handler', unit, unitName: '测试局' }
    const { body } = await asked({ verb: 'inviteStaff', token, body: { name: '李敏', ...post } })
    const { code: invitation } = body['invitation'] as { code: string }
    const params = { staffId: String(body['staffId']) }
    const newcomer = await asked({ verb: 'bindStaff', body: { provider: 'demo', code: `account:${randomUUID()}`, invitation } })
    const colleague = await as('nobody', () => hired(aCity(database.table()), `handler:${unit}`))
    const absence = { from: '2026-11-23', to: '2026-11-24', deputy: colleague?.staffId }
    const own = { token: String(newcomer.body['token']) }
    const last = [
      await asked({ verb: 'setAbsence', ...own, body: { absence } }), await asked({ verb: 'whoAmI', ...own }), await asked({ verb: 'listUnits', ...own }), await asked({ verb: 'listStaff', token }),
      await asked({ verb: 'changeStaff', token, params, body: { change: { kind: 'invite' } } }),
      await asked({ verb: 'changeStaff', token, params, body: { change: { kind: 'post', ...post, role: 'leader' } } })
    ]
    expect([newcomer, ...last].map(({ status }) => status)).toEqual(Array(7).fill(200))
    await walkDead(walker, token)
  }

  beforeAll(async () => {
    database.table().client.middlewareStack.add((next, context) => async (args) => {
      const { IndexName } = args.input as { IndexName?: string } // only queries name one
      used[now]?.add([String(context['commandName']).replace('Command', ''), IndexName].filter(Boolean).join(' '))
      return next(args)
    }, { step: 'initialize', name: 'used' })
    await as('nobody', () => sealDays(aCity(database.table(), '2026-11-20T02:00:00.000Z').rooms))
    const walked = await walk()
    await walkTicket(walked)
    await walkAssignments(walker, walked.eventId)
    await walkStaff()
    for (const now of ['2026-11-21T16:10:00.000Z', '2026-11-21T16:11:00.000Z']) await as('sweep', () => sweep(aCity(database.table(), now).rooms))
    expect((await asked({ verb: 'proveInSeal', body: { receipt } })).body).toMatchObject({ state: 'sealed' })
  })

  it('cover every function that is deployed', () => {
    const names = [...endpoints.map(({ conversation: { verb } }) => verb), ...plainRoutes.map(({ name }) => name), 'sweep']
    expect(Object.keys(grants).toSorted()).toEqual(names.toSorted())
  })

  it.each(Object.keys(grants))('allow %s what it uses on the whole road, and nothing else', (name) => {
    const grant = grants[name as keyof typeof grants] // a key of grants, by the line above
    expect([...used[name] ?? []].toSorted()).toEqual(asOne(grant))
  })

  it('open the key ring to those that have rooms, and to no other', () => {
    const without = plainRoutes.filter(({ open }) => open.length === 0).map(({ name }) => name)
    expect(Object.entries(grants).filter(([, { keys }]) => !keys).map(([name]) => name)).toEqual(without)
  })

  it('know no star but the photos in a place of theirs: every action and every resource is named', () => {
    const stars = [...valuesIn(resources)].filter(({ value }) => typeof value === 'string' && value.includes('*'))
    expect([...new Set(stars.map(({ value }) => value))].toSorted()).toEqual(['${PhotoBucket.Arn}/kept/*', '${PhotoBucket.Arn}/raw/*'])
  })

  it('reach one log, the table, its indexes, the photos and the one secret', () => {
    const reached = Object.values(resources.Resources).flatMap(({ Properties: { Policies } }) => Policies).flatMap(({ PolicyDocument }) => PolicyDocument.Statement).flatMap(({ Resource }) => Resource)
    const named = (resource: unknown) => String(callOf(resource, 'Fn::Sub') ?? (callOf(resource, 'Fn::GetAtt') as string[] | undefined)?.join('.') ?? resource)
    const kinds = new Set(reached.map(named).map((name) => name.replace(/^\w+LogGroup\.Arn$/, 'own log')))
    expect([...kinds].toSorted()).toEqual(['${PhotoBucket.Arn}/kept/*', '${PhotoBucket.Arn}/raw/*', '${Table.Arn}/index/byCode', '${Table.Arn}/index/byDay', '${Table.Arn}/index/byDue', '${Table.Arn}/index/byInbox', '${Table.Arn}/index/byOversight', '${Table.Arn}/index/byPerson', '${Table.Arn}/index/byTouch', '${Table.Arn}/index/byUnit', '${self:custom.keysSecret}', 'PhotoBucket.Arn', 'Table.Arn', 'own log'])
  })

  it('let each function write to its own log only', () => {
    for (const [id, { Properties: { Policies } }] of Object.entries(resources.Resources)) {
      const logs = Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement).filter(({ Action }) => Action.some((action) => action.startsWith('logs:')))
      expect(logs.map(({ Resource }) => Resource)).toEqual([{ 'Fn::GetAtt': [id.replace(/Role$/, 'LogGroup'), 'Arn'] }])
    }
  })
})
