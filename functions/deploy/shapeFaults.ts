import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { Template } from './template.ts'

/** AWS's own description of every CloudFormation type. */
const awsSpec = loadAwsServiceSpecSync()

/** What AWS says of a type, or undefined when there is no such type. */
export const resourceSpec = (type: string) => awsSpec.lookup('resource', 'cloudFormationType', 'equals', type).at(0)

type Properties = NonNullable<ReturnType<typeof resourceSpec>>['properties']
type PropertyType = Properties[string]['type']

const isIntrinsic = (value: object): boolean =>
  Object.keys(value).length === 1 && Object.keys(value).every((name) => name === 'Ref' || name.startsWith('Fn::'))

const plain: Partial<Record<PropertyType['type'], (value: unknown) => boolean>> = {
  string: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  number: (value) => typeof value === 'number' || (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))),
  integer: (value) => Number.isInteger(typeof value === 'string' ? Number(value) : value),
  boolean: (value) => typeof value === 'boolean' || value === 'true' || value === 'false'
}

/** What is wrong with one value where AWS expects this type; what CloudFormation computes is left to it. */
const valueFaults = (value: unknown, type: PropertyType, at: string): string[] => {
  if (typeof value === 'object' && value !== null && isIntrinsic(value)) return []
  if (type.type === 'union') return unionFaults(value, type.types, at)
  if (type.type === 'ref') return typeof value === 'object' && value !== null ? memberFaults(value, awsSpec.get('typeDefinition', type.reference.$ref).properties, at) : [`${at}: not an object`]
  if (type.type === 'array') return Array.isArray(value) ? value.flatMap((inner, n) => valueFaults(inner, type.element, `${at}.${n}`)) : [`${at}: not a list`]
  if (type.type === 'map') return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => valueFaults(inner, type.element, `${at}.${name}`)) : [`${at}: not a map`]
  return plain[type.type]?.(value) === false ? [`${at}: not a ${type.type}`] : []
}

const unionFaults = (value: unknown, types: readonly PropertyType[], at: string): string[] => {
  const tried = types.map((type) => valueFaults(value, type, at))
  return tried.some((faults) => faults.length === 0) ? [] : tried[0] ?? []
}

const memberFaults = (value: object, properties: Properties, at: string): string[] => [
  ...Object.entries(value).flatMap(([name, inner]) => {
    const known = properties[name]
    return known ? valueFaults(inner, known.type, `${at}.${name}`) : [`${at}.${name}: unknown property`]
  }),
  ...Object.entries(properties).filter(([name, { required }]) => required && !(name in value)).map(([name]) => `${at}.${name}: missing`)
]

/** Types and properties that AWS does not know, required ones that are missing, values of the wrong kind; at any depth. */
export const shapeFaults = ({ Resources }: Template): string[] => Object.entries(Resources).flatMap(([id, { Type, Properties = {} }]) => {
  const known = resourceSpec(Type)
  return known ? memberFaults(Properties, known.properties, id) : [`${id}: unknown type ${Type}`]
})
