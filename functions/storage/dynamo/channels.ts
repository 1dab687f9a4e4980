import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { Channel, newChannel } from '../../domain/sending/channel.ts'
import type { Channels } from '../channels.ts'
import { channelKey } from '../keys.ts'
import { held } from './held.ts'
import type { Table } from './table.ts'
import { unlessChanged } from './unlessChanged.ts'

const Stored = z.object({ channel: Channel })

/** Channels on the one table. */
export const dynamoChannels = ({ name: table, client }: Table): Channels => ({
  load: async (name, now, limit) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: channelKey(name), ConsistentRead: true }))
    return Item ? Stored.parse(Item).channel : newChannel(name, now, limit)
  },
  save: ({ name, version }, after) => held(client.send(new PutCommand({
    TableName: table, Item: { ...channelKey(name), version: version + 1, channel: { ...after, version: version + 1 } },
    ...unlessChanged(version)
  })))
})
