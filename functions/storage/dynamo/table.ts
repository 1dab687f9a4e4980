import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb'
import type { AttributeDefinition, CreateTableCommandInput, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { indexes } from '../keys.ts'

/** The one table, open. */
export type Table = { name: string; client: DynamoDBDocumentClient }

/** Where the table is: AWS by the machine's own role, or any engine that speaks the DynamoDB API at `endpoint`. */
export type TableAddress = {
  name: string
  region: string
  endpoint?: string
  credentials?: { accessKeyId: string; secretAccessKey: string }
  /** How long one try of a call may take, in milliseconds. */
  patience?: number
}

/** Our choice: four tries end well inside the 30 seconds of a request, and one slow write is no failure. */
const usualPatience = 5000

/** Opens the table. Undefined members are left out on writing. An engine that falls silent is a failure, tried again, and never waited for without end. */
export const openTable = ({ name, patience = usualPatience, ...address }: TableAddress): Table => ({
  name,
  client: DynamoDBDocumentClient.from(new DynamoDBClient({
    maxAttempts: 4, requestHandler: { connectionTimeout: patience, requestTimeout: patience, throwOnRequestTimeout: true }, ...address
  }), { marshallOptions: { removeUndefinedValues: true } })
})

const attribute = (name: string): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' })
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const }
]
const projection = (carries: readonly string[]): GlobalSecondaryIndex['Projection'] =>
  carries.length > 0 ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] } : { ProjectionType: 'KEYS_ONLY' }

/** The shape of the table, from the keys alone; serverless.yml is tested against it. */
export const tableShape = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', ...Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort])].map(attribute),
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, { partition, sort, carries }]) => (
    { IndexName, KeySchema: keySchema(partition, sort), Projection: projection(carries) }))
})

/** Makes the table where it is missing, for engines that no template deploys. Safe to run from several copies at once. */
export const ensureTable = async ({ name, client }: Table): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(tableShape(name)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  await untilActive({ name, client }, 50)
}

const untilActive = async ({ name, client }: Table, looks: number): Promise<void> => {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }))
  if (table?.TableStatus === 'ACTIVE') return
  if (looks === 0) throw new Error(`table ${name} does not become active`)
  await new Promise((resolve) => setTimeout(resolve, 200))
  return untilActive({ name, client }, looks - 1)
}
