import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Table } from '../storage/dynamo/table.ts'
import { anotherClient } from './anotherClient.ts'
import { givenADatabase } from './database.ts'

const item = { pk: 'p', sk: 's1', words: '差评', none: '', count: 1.5, yes: true, nothing: null, list: ['a', 2, { deep: [] }], map: { inner: { level: 'satisfied' } } }

describe('a table without the layers of the SDK', () => {
  const database = givenADatabase()
  let [bare, whole]: Table[] = []
  beforeAll(async () => {
    bare = database.table()
    whole = await anotherClient(bare)
  })
  const [key, later] = [{ pk: 'p', sk: 's1' }, { pk: 'p', sk: 's2' }]
  const put = (table: Table | undefined, Item: object) => table?.client.send(new PutCommand({ TableName: table.name, Item }))
  const got = async (table: Table | undefined, Key: object) => (await table?.client.send(new GetCommand({ TableName: table.name, Key })))?.Item

  it('writes and reads what the SDK reads and writes, and leaves undefined members out', async () => {
    await put(bare, { ...item, gone: undefined })
    await put(whole, { ...item, ...later, gone: undefined })
    expect(await got(whole, key)).toEqual(item)
    expect(await got(bare, later)).toEqual({ ...item, ...later })
    expect(Object.keys(await got(whole, key) ?? {})).not.toContain('gone')
    expect(await got(bare, { pk: 'p', sk: 'none' })).toBeUndefined()
  })

  it('pages as the SDK does', async () => {
    await put(bare, { ...item, ...later })
    const pages = [bare, whole].map(async (table) => {
      const ask = (ExclusiveStartKey?: Record<string, unknown>) => table?.client.send(new QueryCommand({ TableName: table.name, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'p' }, Limit: 1, ExclusiveStartKey }))
      const first = await ask()
      const second = await ask(first?.LastEvaluatedKey)
      return [first?.Items, first?.LastEvaluatedKey, second?.Items]
    })
    const [byBare, bySdk] = await Promise.all(pages)
    expect(byBare).toEqual(bySdk)
    expect(byBare?.[1]).toEqual(key)
  })

  it('fails a condition by the SDK\'s own error, and refuses what not every engine understands', async () => {
    const failing = () => bare?.client.send(new UpdateCommand({ TableName: bare.name, Key: key, UpdateExpression: 'SET words = :t', ConditionExpression: 'words = :other', ExpressionAttributeValues: { ':t': 'x', ':other': 'y' } }))
    await expect(failing()).rejects.toBeInstanceOf(ConditionalCheckFailedException)
    expect((await got(whole, key))?.['words']).toBe('差评')
    await expect(bare?.client.send(new QueryCommand({ TableName: bare.name, KeyConditionExpression: 'begins_with(pk, :p)', ExpressionAttributeValues: { ':p': 'p' } }))).rejects.toThrow('condition')
  })
})
