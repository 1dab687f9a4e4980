import { valuesIn } from './template.ts'
import type { Template } from './template.ts'

/** Service principals that are spelt the same in every partition (AWS China: principals of Lambda, EventBridge and API Gateway). */
const principals = ['lambda.amazonaws.com', 'events.amazonaws.com', 'apigateway.amazonaws.com']

/** Names of one partition written into a template that must work in each; `given` are values that the operator handed in. */
export const partitionFaults = (template: Template, given: readonly string[]): string[] => [...valuesIn(template)]
  .filter(({ value }) => typeof value === 'string' && !principals.includes(value) && !given.includes(value) && /\barn:aws|amazonaws\.com/.test(value))
  .map(({ place, value }) => `${place.join('.')}: ${String(value)}`)
