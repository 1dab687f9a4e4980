/** A JSON Schema, as far as this product's document uses it. */
export type Schema = {
  $ref?: string
  type?: string
  description?: string
  properties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  enum?: readonly unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  additionalProperties?: boolean | Schema
}

export type Example = { summary?: string; value: unknown }
export type Body = { schema: Schema; example?: unknown; examples?: Record<string, Example> }
export type Content = { 'application/json': Body }
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; description: string; schema: Schema; example?: unknown }
/** An answer by its media types: JSON, or a file. */
export type Response = { description: string; content: Readonly<Record<string, Body>> }

export type Operation = {
  operationId: string
  summary: string
  description: string
  tags: readonly string[]
  security: readonly Record<string, readonly string[]>[]
  parameters?: readonly Parameter[]
  requestBody?: { required: true; content: Content }
  responses: Record<string, Response>
}

/** An OpenAPI 3.1 document. */
export type ApiDocument = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: readonly { url: string }[]
  tags: readonly { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, Record<string, string>> }
}
