import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { StaffMember } from '../../domain/staffMember.ts'
import { accountSignpost, deputyPartition, deputySignpost, invitationSignpost, staffKey, staffPartition } from '../keys.ts'
import type { StaffShelf } from '../staff.ts'
import { allPages } from './allPages.ts'
import { expiry } from './expiry.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'

type Item = Record<string, unknown>
type Key = { pk: string; sk: string }
const isNew = 'attribute_not_exists(pk)'

/** The item of a member: her key, and she herself as one attribute beside the version that a write asks for. */
export const toStaffItem = (member: StaffMember): Item => ({ ...staffKey(member.staffId), version: member.version, member })
const fromItem = ({ member }: Item): StaffMember => StaffMember.parse(member)

/** An item by its key, strongly consistent. */
const got = async ({ name, client }: Table, Key: Key): Promise<Item | undefined> =>
  (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item

/** Staff on the one table. */
export const dynamoStaff = (table: Table): StaffShelf => ({
  add: (member) => held(table.client.send(new PutCommand({ TableName: table.name, Item: toStaffItem(member), ConditionExpression: isNew }))),
  load: async (staffId) => {
    const item = await got(table, staffKey(staffId))
    return item && fromItem(item)
  },
  save: ({ staffId, version }, after) => held(table.client.send(new UpdateCommand({
    TableName: table.name, Key: staffKey(staffId),
    UpdateExpression: 'SET #version = :next, #member = :member', ConditionExpression: '#version = :read',
    ExpressionAttributeNames: { '#version': 'version', '#member': 'member' },
    ExpressionAttributeValues: { ':next': version + 1, ':member': { ...after, version: version + 1 }, ':read': version }
  }))),
  list: async () => (await partition(table, staffPartition)).map(fromItem),
  ...accounts(table),
  ...invitations(table),
  namersOf: async (deputy) => (await partition(table, deputyPartition(deputy))).map(({ sk }) => z.string().parse(sk)),
  putDeputy: async (deputy, namer) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: deputySignpost(deputy, namer) }))
  }
})

const partition = (table: Table, pk: string): Promise<Item[]> =>
  allPages(table, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk }, ConsistentRead: true })

const StoredClaim = z.object({ staffId: z.string(), at: Instant })

const accounts = (table: Table): Pick<StaffShelf, 'claimOn' | 'claim'> => ({
  claimOn: async (account) => {
    const item = await got(table, accountSignpost(account))
    return item && StoredClaim.parse(item)
  },
  claim: (account, { staffId, at }, read) => held(table.client.send(new PutCommand({
    TableName: table.name, Item: { ...accountSignpost(account), staffId, at },
    ...(read === undefined ? { ConditionExpression: isNew } : {
      ConditionExpression: 'staffId = :staffId AND #at = :at', ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':staffId': read.staffId, ':at': read.at }
    })
  })))
})

/** Signposts of invitations may be forgotten a day after they are over. */
const invitations = (table: Table): Pick<StaffShelf, 'invited' | 'putInvitation'> => ({
  invited: async (invitation) => {
    const item = await got(table, invitationSignpost(invitation))
    return item && z.string().parse(item['staffId'])
  },
  putInvitation: async (invitation, staffId, expiresAt) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...invitationSignpost(invitation), staffId, expires: expiry(expiresAt, 24) } }))
  }
})
