/** A CloudFormation template, as far as the checks read it. */
export type Template = {
  Parameters?: Record<string, unknown>
  Conditions?: Record<string, unknown>
  Resources: Record<string, Resource>
  Outputs?: Record<string, { Condition?: string; Value: unknown }>
}
export type Resource = { Type: string; Condition?: string; DependsOn?: string | string[]; Properties?: Record<string, unknown> }

/** A place in a template, by names from the top. */
export type Place = readonly string[]

/** Every value in a template with its place, parents before their children. */
export function* valuesIn(value: unknown, place: Place = []): Generator<{ value: unknown; place: Place }> {
  yield { value, place }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* valuesIn(inner, [...place, name])
}

/** The one member of an object that has just this member: how CloudFormation writes its functions. */
export const callOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && name in value ? (value as Record<string, unknown>)[name] : undefined // the line before proves it
