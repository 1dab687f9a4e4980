import { grants } from './grants.ts'
import type { Grant } from './grants.ts'
import { photoActions } from './photoActions.ts'

type Statement = { Effect: 'Allow'; Action: string[]; Resource: unknown }

/** A function's name as CloudFormation's logical ids begin: SubmitRating. */
const logical = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const allow = (Action: string[], Resource: unknown): Statement => ({ Effect: 'Allow', Action, Resource })
const tableArn = { 'Fn::GetAtt': ['Table', 'Arn'] }
const indexArn = (index: string) => ({ 'Fn::Sub': `\${Table.Arn}/index/${index}` })

/** The log group's Arn ends with ":*", its streams; photos lie under raw/ and kept/: nothing else in a role is wider than one thing. */
const statements = (name: string, { table, indexes, keys, photos = [] }: Grant): Statement[] => [
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], { 'Fn::GetAtt': [`${logical(name)}LogGroup`, 'Arn'] }),
  ...(table.length > 0 ? [allow(table.map((action) => `dynamodb:${action}`), tableArn)] : []),
  ...(indexes.length > 0 ? [allow(['dynamodb:Query'], indexes.map(indexArn))] : []),
  ...(keys ? [allow(['secretsmanager:GetSecretValue'], '${self:custom.keysSecret}')] : []),
  ...photoActions(photos).map(({ actions, resource }) => allow(actions, resource))
]

const roleOf = (name: string, grant: Grant) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }]
    },
    Policies: [{ PolicyName: name, PolicyDocument: { Version: '2012-10-17', Statement: statements(name, grant) } }]
  }
})

/** A role per function, for serverless.yml. */
export const resources = {
  Resources: Object.fromEntries(Object.entries(grants).map(([name, grant]) => [`${logical(name)}Role`, roleOf(name, grant)]))
}
