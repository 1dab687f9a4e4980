import { expect, it } from '@jest/globals'
import { outsideSubset } from './portableOnly.ts'

it.each([
  ['ScanCommand', {}],
  ['TransactWriteItemsCommand', {}],
  ['UpdateItemCommand', { UpdateExpression: 'SET ledger[0] = :v' }],
  ['UpdateItemCommand', { UpdateExpression: 'SET outcome.rating = :v' }],
  ['UpdateItemCommand', { UpdateExpression: 'SET a = :v REMOVE outcome.rating' }],
  ['UpdateItemCommand', { UpdateExpression: 'SET a = if_not_exists(a, :v)' }],
  ['PutItemCommand', { ConditionExpression: 'contains(a, :v)' }],
  ['UpdateItemCommand', { UpdateExpression: 'SET a = :v', ReturnValues: 'ALL_OLD' }]
] as const)('%s with %j leaves the portable subset', (command, input) => {
  expect(outsideSubset(command, input)).toBeDefined()
})

it.each([
  ['UpdateItemCommand', { UpdateExpression: 'SET #n0 = :v0, #ledger = list_append(#ledger, :entries) REMOVE #n1', ConditionExpression: '#version = :was' }],
  ['UpdateItemCommand', { UpdateExpression: 'SET expires = :expires ADD tries :one', ReturnValues: 'ALL_NEW' }],
  ['QueryCommand', { KeyConditionExpression: '#pk = :pk AND #sk <= :upTo' }]
] as const)('%s with %j stays inside', (command, input) => {
  expect(outsideSubset(command, input)).toBeUndefined()
})
