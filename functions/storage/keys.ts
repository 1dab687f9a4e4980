import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'

/**
 * Keys of the one table, and who reads by them.
 *
 *   CASE#<case>           EVENT#0001        one service event, whole        load · save · all services of a case
 *     └ byPerson   PERSON#<hash>            1|0#<servedAt>#<event>          my cases: unrated first, then newest   [glance]
 *     └ byCode     CODE#<hash>              <event>                         find by one-case code                  [keys]
 *     └ byDay      DAY#<agency>#<day>       <event>                         fold an agency-day                     [version, tally]
 *     └ byDue      DUE#<shard>              <dueAt>#<event>                 what is due; sparse: nothing owed, not there [keys]
 *     └ byUnit     UNIT#<agency>#open|done  <when>#<event>                  tickets of a unit: due next, latest done      [version, ticketEntry]
 *     └ byOversight OVERSIGHT               <due>#<event>                   tickets that wait for supervisor or panel     [ticketEntry]
 *     └ byTouch    TOUCHED#<day>#<shard>    <event>                         what a day's seal is made of: by the day of its last ledger entry [touch]
 *   SUMMARY#<agency>      DAY#<day>         figures of one agency-day       every roll-up
 *     └ byDue      ROLLUP                   <day>#<agency>                  days whose periods do not hold them yet; sparse
 *   SUMMARY#<place>       PERIOD#2026-11 …  figures of a week, month …      page of figures; a place is an agency or a division
 *   SUMMARY#<place>       OPEN              what is open there now          page of figures
 *     └ byDue      ROLLUP                   OPEN#<agency>                   desks that those above do not hold yet; sparse
 *   EXPORTS#<who>         <export id>       one export of figures, whole    own exports · the sweep                [expires]
 *     └ byDue      EXPORT                   <dueAt>#<who>/<export id>       exports to be worked on; sparse
 *   EXPORT#<who>/<id>     PLAN|ROWS#<version>#<n> its places; its rows      ≤ 300 kB each; written once            [expires]
 *   EXPORTACTS            <at>#<unique>     who asked for or downloaded what  administrators; only ever added to
 *   TRIES#<hash>          <hour>            searches or uploads of somebody rate limit                             [expires]
 *   NONCE#<key id>        <nonce>           a hall request already taken    replay                                 [expires]
 *   MESSAGE#<key>         <box>             one message to its readers      put into a box once by its key; one message
 *     └ byInbox    INBOX#<box>              <at>#<key>                      inbox, newest first                    [message]
 *   READ#<reader>         <at>#<key>        a message this reader has read  unread marks
 *   CALENDAR              YEAR#2027 …       years, overlays, withdrawals    calendar, once a minute
 *   CALENDAR              REDATING          how far open dates follow it    each sweep
 *   ASSIGNMENT#<id>       WHOLE             one assignment (交办), whole     load · save
 *     └ byUnit     ASSIGNED#<unit>#open|done <when>#<id>                 assignments of a unit                           [listed]
 *     └ byOversight ASSIGNED#open|done · PUBLISHED <when>#<id>           assignments for supervisors; what is published  [listed]
 *     └ byDue      ASSIGNED                 <dueAt>#<id>                 what an assignment owes; sparse
 *   TYPICAL#<event>       CASE              a 差评 told as a typical case   load · save
 *     └ byOversight PUBLISHED               <at>#<hash>                  what is published                               [listed]
 *   CHORES                <name>            what was done once for all      weekly digest
 *   SEALS                 <day>             the seal of a day               newest first; export
 *   SEALED#<day>          LEAVES#0001 …     the leaves under that seal      proofs for receipts
 *   SEALING               NEXT              how far the sealing has come    each sweep
 *   CANARY                STATE             the day's test 差评, and since when which channel fails   each sweep, every page of figures
 *   STAFF                 <staff id>        one staff account, whole        load · save · list of staff
 *   ACCOUNT#<hash>        STAFF             whom an account signs in        sign-in of staff
 *   INVITE#<hash>         STAFF             whom an invitation is for       binding                                [expires]
 *   DEPUTY#<staff id>     <staff id>        who has named this deputy       each request of staff
 *   READER#<audience>#<id> QUEUE            what is on its way to one reader  courier
 *     └ byDue      SEND#<shard>             <dueAt>#<audience>#<id>         copies to be handed over; sparse
 *   READER#<audience>#<id> DONE#<key>       how a copy ended                a key is sent once                     [expires]
 *     └ byInbox    DEAD                     <at>#<hash>                     dead letters, newest first; sparse      [message]
 *   CHANNEL#<channel>     STATE             tokens and fuse of a channel    before each sending
 *   CONSENT#<person>      wechat|alipay     what she agreed to be sent      ledger of consent, whole
 *   REACH#<person>        wechat|alipay     her account there, sealed       to write to her
 *   ACCOUNT#<hash>        PERSON            whom an account reaches         sign-in of citizens; to write to her
 *
 * A sort key in an index ends with the event's id, so that no two are equal. No Scan but in the export, a maintenance command.
 */
export const indexes = {
  byPerson: { partition: 'personKey', sort: 'personSort', carries: ['glance'] },
  byCode: { partition: 'codeKey', sort: 'codeSort', carries: [] },
  byDay: { partition: 'dayKey', sort: 'daySort', carries: ['version', 'tally'] },
  byUnit: { partition: 'unitKey', sort: 'unitSort', carries: ['version', 'ticketEntry', 'listed'] },
  byOversight: { partition: 'oversightKey', sort: 'oversightSort', carries: ['ticketEntry', 'listed'] },
  byTouch: { partition: 'touchKey', sort: 'eventId', carries: ['touch'] },
  byInbox: { partition: 'inboxKey', sort: 'inboxSort', carries: ['message'] },
  byDue: { partition: 'dueKey', sort: 'dueSort', carries: [] }
} as const

/** How many partitions the due index is spread over, and each day of the index of touched events. A sweep asks each of the due ones once a minute. */
export const dueShards = 8

const separator = '-'

/** The id of a service event from the keyed hash of its case number and its service number. */
export const eventIdOf = (caseHash: string, serviceNumber: number): string => `${caseHash}${separator}${serviceNumber}`

/** Where an event lies. */
export const eventKey = (eventId: string): { pk: string; sk: string } => {
  const at = eventId.lastIndexOf(separator)
  return { pk: casePartition(eventId.slice(0, at)), sk: `EVENT#${eventId.slice(at + 1).padStart(4, '0')}` }
}

export const casePartition = (caseHash: string): string => `CASE#${caseHash}`
export const personPartition = (person: string): string => `PERSON#${person}`
export const codePartition = (code: string): string => `CODE#${code}`
export const dayPartition = (agencyCode: string, day: LocalDate): string => `DAY#${agencyCode}#${day}`
export const duePartition = (shard: number): string => `DUE#${shard}`
export const unitPartition = (agencyCode: string, state: 'open' | 'done'): string => `UNIT#${agencyCode}#${state}`
export const oversightPartition = 'OVERSIGHT'
export const touchPartition = (lastOn: LocalDate, shard: number): string => `TOUCHED#${lastOn}#${shard}`
export const summaryPartition = (place: string): string => `SUMMARY#${place}`
export const summarySort = (day: LocalDate): string => `DAY#${day}`
export const summaryKey = (agencyCode: string, day: LocalDate) => ({ pk: summaryPartition(agencyCode), sk: summarySort(day) })
export const periodKey = (place: string, period: Period) => ({ pk: summaryPartition(place), sk: `PERIOD#${period}` })
export const deskKey = (place: string) => ({ pk: summaryPartition(place), sk: 'OPEN' })
export const rollUpPartition = 'ROLLUP'
/** What lies in the index of what is still to be rolled up: a day of an agency, or its desk. */
export const rollUpSort = (agencyCode: string, day?: LocalDate): string => `${day ?? 'OPEN'}#${agencyCode}`
export const exportPartition = (owner: string): string => `EXPORTS#${owner}`
/** The owner in the key of a partition of exports. */
export const readExportPartition = (pk: string): string => pk.slice(exportPartition('').length)
export const exportKey = ({ owner, exportId }: { owner: string; exportId: string }) => ({ pk: exportPartition(owner), sk: exportId })
export const exportPieceKey = ({ owner, exportId }: { owner: string; exportId: string }, name: string) => ({ pk: `EXPORT#${owner}/${exportId}`, sk: name })
export const exportsDue = 'EXPORT'
export const exportActsPartition = 'EXPORTACTS'
export const exportActKey = (actId: string) => ({ pk: exportActsPartition, sk: actId })
export const triesKey = (who: string, hour: string) => ({ pk: `TRIES#${who}`, sk: hour })
export const nonceKey = (keyId: string, nonce: string) => ({ pk: `NONCE#${keyId}`, sk: nonce })
export const inboxPartition = (box: string): string => `INBOX#${box}`
export const messageKey = (key: string, box: string) => ({ pk: `MESSAGE#${key}`, sk: box })
export const readPartition = (reader: string): string => `READ#${reader}`
export const readKey = (reader: string, messageId: string) => ({ pk: readPartition(reader), sk: messageId })
export const calendarPartition = 'CALENDAR'
export const redatingKey = { pk: calendarPartition, sk: 'REDATING' }
export const choreKey = (chore: string) => ({ pk: 'CHORES', sk: chore })
export const sealPartition = 'SEALS'
export const sealKey = (day: LocalDate) => ({ pk: sealPartition, sk: day })
export const leavesPartition = (day: LocalDate): string => `SEALED#${day}`
export const leavesKey = (day: LocalDate, part: number) => ({ pk: leavesPartition(day), sk: `LEAVES#${String(part).padStart(4, '0')}` })
export const sealingKey = { pk: 'SEALING', sk: 'NEXT' }
export const canaryKey = { pk: 'CANARY', sk: 'STATE' }
export const staffPartition = 'STAFF'
export const staffKey = (staffId: string) => ({ pk: staffPartition, sk: staffId })
export const accountSignpost = (account: string) => ({ pk: `ACCOUNT#${account}`, sk: 'STAFF' })
export const invitationSignpost = (invitation: string) => ({ pk: `INVITE#${invitation}`, sk: 'STAFF' })
export const consentKey = (person: string, platform: ConsentPlatform) => ({ pk: `CONSENT#${person}`, sk: platform })
export const reachKey = (person: string, platform: ConsentPlatform) => ({ pk: `REACH#${person}`, sk: platform })
export const personSignpost = (account: string) => ({ pk: `ACCOUNT#${account}`, sk: 'PERSON' })
export const readerPartition = ({ audience, id }: { audience: string; id: string }): string => `READER#${audience}#${id}`
export const readerKey = (of: { audience: string; id: string }) => ({ pk: readerPartition(of), sk: 'QUEUE' })
/** The reader in the key of a partition of hers. */
export const readReaderPartition = (pk: string): { audience: string; id: string } => {
  const [, audience = '', ...id] = pk.split('#')
  return { audience, id: id.join('#') }
}
export const finishedKey = (of: { audience: string; id: string }, key: string) => ({ pk: readerPartition(of), sk: `DONE#${key}` })
export const deadPartition = 'DEAD'
export const sendPartition = (shard: number): string => `SEND#${shard}`
export const channelKey = (channel: string) => ({ pk: `CHANNEL#${channel}`, sk: 'STATE' })
export const assignmentKey = (assignmentId: string) => ({ pk: `ASSIGNMENT#${assignmentId}`, sk: 'WHOLE' })
export const assignedTo = (unit: string, state: 'open' | 'done'): string => `ASSIGNED#${unit}#${state}`
export const assignedPartition = (state: 'open' | 'done'): string => `ASSIGNED#${state}`
export const publishedPartition = 'PUBLISHED'
export const assignmentsDue = 'ASSIGNED'
export const typicalCaseKey = (eventId: string) => ({ pk: `TYPICAL#${eventId}`, sk: 'CASE' })
export const deputyPartition = (deputy: string): string => `DEPUTY#${deputy}`
export const deputySignpost = (deputy: string, namer: string) => ({ pk: deputyPartition(deputy), sk: namer })

/** Unrated sorts before the rest when read backwards, and within each the newest first. */
export const personSort = (awaiting: boolean, servedAt: Instant, eventId: string): string =>
  `${awaiting ? 1 : 0}#${servedAt}#${eventId}`

export const dueSort = (dueAt: Instant, eventId: string): string => `${dueAt}#${eventId}`

/** The two halves of a due sort key. */
export const readDueSort = (sort: string): { dueAt: Instant; eventId: string } => {
  const [dueAt = '', eventId = ''] = sort.split('#')
  return { dueAt, eventId }
}

/** The shard an event's timers lie in: a sum over its id, spread evenly because the id is a hash. */
export const shardOf = (eventId: string): number =>
  [...eventId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % dueShards
