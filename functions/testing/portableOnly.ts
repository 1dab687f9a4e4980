import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The commands every engine we run on agrees about. */
const commands = ['GetItemCommand', 'PutItemCommand', 'UpdateItemCommand', 'QueryCommand', 'CreateTableCommand', 'DescribeTableCommand']

const name = '#?[A-Za-z][A-Za-z0-9]*'
const value = ':[A-Za-z][A-Za-z0-9]*'
const assignment = `${name} = (?:${value}|list_append\\(${name}, ${value}\\))`
const listOf = (one: string) => `${one}(?:, ${one})*`
const update = new RegExp(`^SET ${listOf(assignment)}(?: REMOVE ${listOf(name)})?(?: ADD ${listOf(`${name} ${value}`)})?$`)
const comparison = `(?:${name} (?:=|<=|>=|<|>) ${value}|attribute_(?:not_)?exists\\(${name}\\))`
/** BETWEEN was seen alike on every engine, on the table and on an index. */
const range = `${name} BETWEEN ${value} AND ${value}`
const condition = new RegExp(`^${comparison}(?: (?:AND|OR) (?:${comparison}|${range}))*$`)

type Input = { UpdateExpression?: string; ConditionExpression?: string; KeyConditionExpression?: string; ReturnValues?: string }

/** What makes a request leave the portable subset, or undefined when it stays inside. */
export const outsideSubset = (command: string, input: Input): string | undefined => {
  if (!commands.includes(command)) return `${command} is not in the portable subset`
  if (input.UpdateExpression && !update.test(input.UpdateExpression)) return `update expression: ${input.UpdateExpression}`
  const asked = [input.ConditionExpression, input.KeyConditionExpression].find((text) => text && !condition.test(text))
  if (asked) return `condition: ${asked}`
  return input.ReturnValues === 'ALL_OLD' ? 'engines disagree about ALL_OLD' : undefined
}

/** Makes a client refuse, with a reason, whatever not every engine understands alike; every test of the house runs under it. */
export const portableOnly = (client: DynamoDBDocumentClient): void => {
  client.middlewareStack.add((next, context) => async (args) => {
    const wrong = outsideSubset(String(context['commandName']), args.input as Input) // the SDK types inputs by command
    if (wrong) throw new Error(wrong)
    return next(args)
  }, { step: 'initialize', name: 'portableOnly' })
}
