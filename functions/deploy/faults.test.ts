import { describe, expect, it } from '@jest/globals'
import { tableShape } from '../storage/dynamo/table.ts'
import { partitionFaults } from './partitionFaults.ts'
import { referenceFaults } from './referenceFaults.ts'
import { resources } from './roles.ts'
import { shapeFaults } from './shapeFaults.ts'
import type { Template } from './template.ts'

/** A sound template, with something changed in the table, the schedule, or a function's properties. */
const aTemplate = ({ table = {}, schedule = 'AWS::Events::Rule', sweep = {} }: { table?: object; schedule?: string; sweep?: object } = {}): Template => ({
  Resources: {
    Table: { Type: 'AWS::DynamoDB::Table', Properties: { ...tableShape('t'), ...table } },
    SweepLogGroup: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 180 } },
    SweepRole: resources.Resources['SweepRole'] ?? { Type: '' },
    Schedule: { Type: schedule, DependsOn: 'Sweep', Properties: { ScheduleExpression: 'rate(1 minute)' } },
    Sweep: {
      Type: 'AWS::Lambda::Function',
      Properties: { Code: { ZipFile: '' }, Role: { 'Fn::GetAtt': ['SweepRole', 'Arn'] }, Environment: { Variables: { TABLE: { Ref: 'Table' } } }, ...sweep }
    }
  }
})

describe('the check of the template', () => {
  it('finds nothing wrong with a sound one', () => {
    const sound = aTemplate()
    expect([...shapeFaults(sound), ...referenceFaults(sound), ...partitionFaults(sound, [])]).toEqual([])
  })

  it('sees a misspelt property, and that the right one is missing', () => {
    const { KeySchema, ...rest } = tableShape('t')
    const template: Template = { Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { ...rest, BilingMode: 'PAY_PER_REQUEST', KeySchemas: KeySchema } } } }
    expect(shapeFaults(template)).toEqual(['Table.BilingMode: unknown property', 'Table.KeySchemas: unknown property', 'Table.KeySchema: missing'])
  })

  it('sees a misspelt property deep inside, and values of the wrong kind', () => {
    const template = aTemplate({ table: { TimeToLiveSpecification: { AtributeName: 'expires', Enabled: 'perhaps' } }, sweep: { Timeout: 'soon', Layers: 'one' } })
    expect(shapeFaults(template)).toEqual([
      'Table.TimeToLiveSpecification.AtributeName: unknown property', 'Table.TimeToLiveSpecification.Enabled: not a boolean',
      'Sweep.Timeout: not a integer', 'Sweep.Layers: not a list'
    ])
  })

  it('sees a type that does not exist', () => {
    expect(shapeFaults(aTemplate({ schedule: 'AWS::Events::Rulez' }))).toEqual(['Schedule: unknown type AWS::Events::Rulez'])
  })

  it('sees references to nowhere', () => {
    const template = aTemplate({ sweep: {
      Role: { 'Fn::GetAtt': ['SweepRole', 'Arm'] }, Description: { 'Fn::Sub': '${Tabel.Arn} ${Gone} ${!Literal} ${AWS::Region}' },
      KmsKeyArn: { 'Fn::If': ['HasKey', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] }
    } })
    const sweep = 'Resources.Sweep.Properties'
    expect(referenceFaults(template).toSorted()).toEqual([
      `${sweep}.Description: GetAtt Tabel: not there`, `${sweep}.Description: Ref Gone: not there`,
      `${sweep}.KmsKeyArn.Fn::If.1: Ref Key: not there`, `${sweep}.KmsKeyArn: Condition HasKey: not there`,
      `${sweep}.Role: GetAtt SweepRole.Arm: no such attribute`
    ])
  })

  it('sees a dependency on something that is gone', () => {
    const { Sweep: _, ...Resources } = aTemplate().Resources
    expect(referenceFaults({ Resources })).toEqual(['Schedule: DependsOn Sweep: not there'])
  })

  it('sees an address that holds in one partition only', () => {
    const template = aTemplate({ sweep: { Description: 'arn:aws:dynamodb:eu-central-1:123456789012:table/t', KmsKeyArn: 'https://sqs.eu-central-1.amazonaws.com' } })
    expect(partitionFaults(template, []).map((fault) => fault.split(': ')[0])).toEqual(['Resources.Sweep.Properties.Description', 'Resources.Sweep.Properties.KmsKeyArn'])
    expect(partitionFaults(template, ['arn:aws:dynamodb:eu-central-1:123456789012:table/t'])).toHaveLength(1)
  })
})
