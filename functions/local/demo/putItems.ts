import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../../storage/dynamo/table.ts'

type Item = Record<string, unknown>

/** The most that one BatchWriteItem takes, and how many are on their way at a time. */
const batchSize = 25
const abreast = 4

/** Puts items into a table over its port: for engines that read no file. */
export const putItems = async ({ name, client }: Table, items: Iterable<Item>): Promise<void> => {
  const source = items[Symbol.iterator]()
  const worker = async () => {
    for (let batch = take(source); batch.length > 0; batch = take(source)) await write(batch)
  }
  const write = async (batch: Item[]): Promise<void> => {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: batch.map((Item) => ({ PutRequest: { Item } })) } }))
    const left = (UnprocessedItems?.[name] ?? []).flatMap(({ PutRequest }) => (PutRequest?.Item ? [PutRequest.Item] : []))
    if (left.length > 0) await write(left)
  }
  await Promise.all(Array.from({ length: abreast }, worker))
}

const take = (source: Iterator<Item>): Item[] => {
  const batch: Item[] = []
  for (let next = source.next(); !next.done; next = source.next()) {
    batch.push(next.value)
    if (batch.length === batchSize) break
  }
  return batch
}
