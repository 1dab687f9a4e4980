import type { PutCommandInput } from '@aws-sdk/lib-dynamodb'

/** The condition under which an item with a version is written whole: it is still the version that was read, or not there yet where none was. */
export const unlessChanged = (version: number): Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'> =>
  version === 0 ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: '#version = :read', ExpressionAttributeNames: { '#version': 'version' }, ExpressionAttributeValues: { ':read': version } }
