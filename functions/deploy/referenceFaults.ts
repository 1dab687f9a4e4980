import { resourceSpec } from './shapeFaults.ts'
import { callOf, valuesIn } from './template.ts'
import type { Template } from './template.ts'

const pseudo = ['AWS::AccountId', 'AWS::NoValue', 'AWS::Partition', 'AWS::Region', 'AWS::StackId', 'AWS::StackName', 'AWS::URLSuffix']

const refFaults = ({ Resources, Parameters = {} }: Template, name: string): string[] =>
  name in Resources || name in Parameters || pseudo.includes(name) ? [] : [`Ref ${name}: not there`]

const attributeFaults = ({ Resources }: Template, id: string, attribute: string): string[] => {
  const resource = Resources[id]
  if (!resource) return [`GetAtt ${id}: not there`]
  const known = resourceSpec(resource.Type)
  return known && !(attribute in known.attributes) ? [`GetAtt ${id}.${attribute}: no such attribute`] : []
}

const namedFaults = (template: Template, name: string): string[] => {
  const [id = '', ...attribute] = name.split('.')
  return attribute.length > 0 ? attributeFaults(template, id, attribute.join('.')) : refFaults(template, id)
}

const subFaults = (template: Template, sub: unknown): string[] => {
  const [text, own] = Array.isArray(sub) ? sub as [string, object] : [String(sub), {}] // the two forms of Fn::Sub
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name).filter((name) => !(name in own)).flatMap((name) => namedFaults(template, name))
}

const conditionFaults = ({ Conditions = {} }: Template, name: unknown): string[] =>
  name === undefined || String(name) in Conditions ? [] : [`Condition ${String(name)}: not there`]

const callFaults = (template: Template, value: unknown): string[] => {
  const [ref, attribute, sub, chosen] = ['Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::If'].map((name) => callOf(value, name))
  if (ref !== undefined) return refFaults(template, String(ref))
  if (attribute !== undefined) return namedFaults(template, Array.isArray(attribute) ? attribute.join('.') : String(attribute))
  if (sub !== undefined) return subFaults(template, sub)
  return Array.isArray(chosen) ? conditionFaults(template, chosen[0]) : []
}

/** References to resources, attributes and conditions that are not there. */
export const referenceFaults = (template: Template): string[] => [
  ...[...valuesIn(template)].flatMap(({ value, place }) => callFaults(template, value).map((fault) => `${place.join('.')}: ${fault}`)),
  ...Object.entries({ ...template.Resources, ...template.Outputs }).flatMap(([id, { Condition }]) => conditionFaults(template, Condition).map((fault) => `${id}: ${fault}`)),
  ...Object.entries(template.Resources).flatMap(([id, { DependsOn = [] }]) => [DependsOn].flat().filter((other) => !(other in template.Resources)).map((other) => `${id}: DependsOn ${other}: not there`))
]
