import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled, lambdaEntries } from '../bench/bundled.ts'
import { zippedBytes } from '../bench/zippedBytes.ts'
import { Config } from '../config.ts'
import type { Logged } from '../log.ts'
import { endpoints } from '../http/endpoints.ts'
import { plainRoutes } from '../http/plainRoutes.ts'
import { tableShape } from '../storage/dynamo/table.ts'
import { must } from '../testing/must.ts'
import { packagedFor, settingsFor, templateFor } from './packaged.ts'
import type { Packaged, Zip } from './packaged.ts'
import { partitionFaults } from './partitionFaults.ts'
import { referenceFaults } from './referenceFaults.ts'
import { resources } from './roles.ts'
import { shapeFaults } from './shapeFaults.ts'
import type { Resource, Template } from './template.ts'

const world = 'eu-central-1'
const china = 'cn-north-1'
/** Those that are packaged whole: bundling all of them by the framework takes minutes, because it reads everything anew for each. The first has the settings that others refer to (&platforms). */
const whole = ['signIn', 'submitRating', 'keepPhoto', 'sweep']
let zips: Record<string, Zip>
let templates: Record<string, Packaged>
beforeAll(async () => {
  const domain = { domain: 'hcp.example', certificate: 'certificate-1', alarmTopic: 'topic-1', notifyUrl: 'https://notify.example' }
  templates = { [world]: await templateFor({ region: world }), [china]: await templateFor({ region: china, settings: settingsFor('aws-cn', china), parameters: domain }) }
  zips = await packagedFor({ region: world }, whole)
}, 960_000)

const packaged = (region: string): Packaged => must(templates[region])
const ofType = ({ Resources }: Template, type: string): [string, Resource][] => Object.entries(Resources).filter(([, { Type }]) => Type === type)
const properties = ({ Resources }: Template, id: string): Record<string, unknown> => must(must(Resources[id]).Properties)

describe.each([world, china])('the template for %s', (region) => {
  it('uses only types, properties and values that AWS knows, and leaves out none that it requires', () => {
    expect(shapeFaults(packaged(region).template)).toEqual([])
  })

  it('refers to nothing that is not there', () => {
    expect(referenceFaults(packaged(region).template)).toEqual([])
  })

  it('names no partition of its own', () => {
    const { template, given } = packaged(region)
    expect(partitionFaults(template, Object.values(given).filter((value) => typeof value === 'string'))).toEqual([])
  })

  it('makes the very table that the code opens, and keeps it', () => {
    const { template } = packaged(region)
    expect(template.Resources['Table']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    const { DeletionProtectionEnabled, PointInTimeRecoverySpecification, TimeToLiveSpecification, ...shape } = properties(template, 'Table')
    expect(shape).toEqual(tableShape('haochaping-dev'))
    expect(DeletionProtectionEnabled).toBe(true)
    expect(PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true })
    expect(TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true })
  })

  it('keeps photos in a bucket that is closed to the public, encrypted, reached by TLS only, and forgets raw uploads in a day', () => {
    const { template } = packaged(region)
    expect(template.Resources['PhotoBucket']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    const { PublicAccessBlockConfiguration, BucketEncryption, LifecycleConfiguration, CorsConfiguration } = properties(template, 'PhotoBucket')
    expect(PublicAccessBlockConfiguration).toEqual({ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true })
    expect(BucketEncryption).toEqual({ ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] })
    expect(LifecycleConfiguration).toMatchObject({ Rules: [{ Prefix: 'raw/', Status: 'Enabled', ExpirationInDays: 1 }] })
    expect(CorsConfiguration).toMatchObject({ CorsRules: [{ AllowedOrigins: ['https://hcp.example'], AllowedMethods: ['GET', 'POST'] }] })
    expect(properties(template, 'PhotoBucketPolicy')['PolicyDocument']).toMatchObject({ Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': false } } }] })
    expect(properties(template, 'KeepPhotoLambdaFunction')).toMatchObject({ MemorySize: 1536, Timeout: 29 })
  })

  it('has a route for every conversation and every plain page, and no other', () => {
    const { template } = packaged(region)
    const routes = ofType(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties?.['RouteKey'])
    const offered = [
      ...endpoints.map(({ conversation: { method, path } }) => `${method} ${path}`),
      ...plainRoutes.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`))
    ]
    expect(routes.toSorted()).toEqual(offered.toSorted())
  })

  it('names each function of a conversation by its verb', () => {
    const { template } = packaged(region)
    for (const { conversation: { verb } } of endpoints) {
      expect(template.Resources[`${verb.charAt(0).toUpperCase()}${verb.slice(1)}LambdaFunction`]?.Properties?.['Handler']).toBe(`functions/http/${verb}.handler`)
    }
  })

  it('runs every function under the role of its own name', () => {
    const { template, given } = packaged(region)
    const text = JSON.stringify(resources.Resources).replaceAll('"${self:custom.keysSecret}"', JSON.stringify(given.KEYS_SECRET))
    expect(Object.fromEntries(ofType(template, 'AWS::IAM::Role'))).toEqual(JSON.parse(text))
    for (const [id, { Properties }] of ofType(template, 'AWS::Lambda::Function')) {
      expect(Properties?.['Role']).toEqual({ 'Fn::GetAtt': [id.replace('LambdaFunction', 'Role'), 'Arn'] })
    }
  })

  it('sets no environment variable that the configuration does not know', () => {
    const { template } = packaged(region)
    const names = ofType(template, 'AWS::Lambda::Function').flatMap(([, { Properties }]) => {
      const { Variables } = Properties?.['Environment'] as { Variables: Record<string, unknown> }
      return Object.keys(Variables)
    })
    expect(names).toContain('KEYS_SECRET')
    expect(names.filter((name) => !(name in Config.shape))).toEqual([])
  })

  it('gives every function its own log, kept for 180 days', () => {
    const { template } = packaged(region)
    const logs = ofType(template, 'AWS::Logs::LogGroup').map(([, { Properties }]) => Properties)
    const functions = ofType(template, 'AWS::Lambda::Function').map(([, { Properties }]) => `/aws/lambda/${String(Properties?.['FunctionName'])}`)
    expect(logs.map((log) => log?.['LogGroupName']).toSorted()).toEqual(functions.toSorted())
    expect(logs.map((log) => log?.['RetentionInDays'])).toEqual(logs.map(() => 180))
  })

  it('sweeps every minute, two at a time at most, and repeats no call', () => {
    const { template } = packaged(region)
    expect(properties(template, 'SweepEventsRuleSchedule1')).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' })
    expect(properties(template, 'SweepLambdaFunction')).toMatchObject({ ReservedConcurrentExecutions: 2 })
    expect(properties(template, 'SweepLambdaEvConf')).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 })
  })

  it('wakes somebody when the sweep fails, is silent or late, when a notice does not leave, when a year is missing, and when a test 差评 does not come through', () => {
    const { template } = packaged(region)
    const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(([id, { Properties: { MetricName, Threshold, ComparisonOperator, TreatMissingData } = {} }]) =>
      [id, `${String(MetricName)} ${ComparisonOperator === 'LessThanThreshold' ? '<' : ComparisonOperator === 'GreaterThanThreshold' ? '>' : '>='} ${String(Threshold)}, silence ${String(TreatMissingData)}`])
    expect(Object.fromEntries(alarms)).toEqual({
      SweepErrorsAlarm: 'Errors >= 1, silence notBreaching',
      SweepSilentAlarm: 'Invocations < 1, silence breaching',
      SweepLagAlarm: 'SweepLag > 120, silence notBreaching',
      SweepFailureAlarm: 'SweepFailures >= 1, silence notBreaching',
      EffectFailedAlarm: 'EffectsFailed >= 1, silence notBreaching',
      CalendarMissingAlarm: 'CalendarMissing >= 1, silence notBreaching',
      CanaryFailedAlarm: 'CanaryFailed >= 1, silence notBreaching',
      ServerFaultAlarm: '5xx >= 5, silence notBreaching'
    })
  })

  it('feeds every alarm of its own by a filter over a line that the sweep logs', () => {
    const { template } = packaged(region)
    const filters = ofType(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties as { FilterPattern: string; LogGroupName: unknown; MetricTransformations: [{ MetricNamespace: string; MetricName: string }] })
    expect(filters.map(({ LogGroupName }) => LogGroupName)).toEqual(filters.map(() => ({ Ref: 'SweepLogGroup' })))
    const events: readonly string[] = ['swept', 'failure', 'effectFailed', 'calendarMissing', 'canaryFailed'] satisfies Logged['event'][]
    expect(filters.map(({ FilterPattern }) => /^\{ \$\.event = "(\w+)" \}$/.exec(FilterPattern)?.[1])).toEqual(events)
    const fed = filters.map(({ MetricTransformations: [{ MetricNamespace, MetricName }] }) => `${MetricNamespace}/${MetricName}`)
    const watched = ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => `${String(Properties?.['Namespace'])}/${String(Properties?.['MetricName'])}`)
    expect(watched.filter((metric) => !metric.startsWith('AWS/')).toSorted()).toEqual(fed.toSorted())
  })
})

describe('the code', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundles-'))
    await bundled(lambdaEntries(), folder)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('of every function that is deployed can be bundled, and zips to no more than 250 kB', () => {
    const bytes = lambdaEntries().map(({ name }) => [name, zippedBytes(join(folder, `${name}.mjs`))] as const)
    process.stdout.write(`\nzipped:\n${bytes.map(([name, of]) => `${name.padEnd(18)}${(of / 1000).toFixed(1).padStart(8)} kB`).join('\n')}\n`)
    expect(bytes.length).toBeGreaterThan(40)
    expect(bytes.filter(([, of]) => of > 250_000)).toEqual([])
  })

  it('that the framework packs is that very bundle at its handler\'s place', async () => {
    expect(Object.keys(zips).toSorted()).toEqual(whole.toSorted())
    for (const name of whole) {
      const handler = String(packaged(world).template.Resources[`${name.charAt(0).toUpperCase()}${name.slice(1)}LambdaFunction`]?.Properties?.['Handler'])
      const file = must(must(zips[name])[handler.replace(/\.handler$/, '.mjs')])
      expect(Buffer.from(file).toString()).toBe(await readFile(join(folder, `${name}.mjs`), 'utf8'))
    }
  })
})

describe('the choices of an installation', () => {
  it('are x86_64 in China and arm64 elsewhere', () => {
    expect(properties(packaged(china).template, 'SweepLambdaFunction')['Architectures']).toEqual(['x86_64'])
    expect(properties(packaged(world).template, 'SweepLambdaFunction')['Architectures']).toEqual(['arm64'])
  })

  it('are a domain and an alarm topic, or neither', () => {
    const [own, plain] = [packaged(china).template, packaged(world).template]
    expect(properties(own, 'Domain')['DomainName']).toBe('hcp.example')
    expect([own, plain].map(({ Conditions }) => Conditions?.['HasDomain'])).toEqual([
      { 'Fn::Not': [{ 'Fn::Equals': ['hcp.example', ''] }] }, { 'Fn::Not': [{ 'Fn::Equals': ['', ''] }] }
    ])
    expect(properties(own, 'SweepErrorsAlarm')['AlarmActions']).toEqual([{ 'Fn::If': ['HasAlarmTopic', 'topic-1', { Ref: 'AWS::NoValue' }] }])
  })
})
