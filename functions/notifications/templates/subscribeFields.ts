import type { FieldType } from '../fields/fieldTypes.ts'
import { fieldTypes } from '../fields/fieldTypes.ts'
import type { CitizenFacts } from './citizenFacts.ts'
import { factValue } from './factValue.ts'
import type { Source } from './factValue.ts'

/** A template that citizens subscribe to, as the operator registered it: its fields by the platform's names, and where each comes from. */
export type SubscribeTemplate = { id: string; longTerm: boolean; fields: Readonly<Record<string, Source>> }

/** The fields of a message on the wire. */
export type SubscribeFields = Record<string, { value: string }>

const wechatField = /^([a-z_]+)\d+$/u

/** The type of a WeChat field by its name: phone_number4 → phone_number. Undefined for one that is unknown here. */
export const wechatTypeOf = (field: string): FieldType | undefined => {
  const prefix = wechatField.exec(field)?.[1]
  return fieldTypes.find((type) => type === prefix && type !== 'alipay' && type !== 'sms')
}

/** The data of a WeChat subscription message; a field of an unknown type is filled as a `thing`, which its setting does not allow to happen. */
export const wechatFields = ({ fields }: SubscribeTemplate, facts: CitizenFacts): SubscribeFields =>
  Object.fromEntries(Object.entries(fields).map(([field, source]) => [field, { value: factValue(source, wechatTypeOf(field) ?? 'thing', facts) }]))

/** The data of an Alipay template message: keyword1, keyword2 … in this order. */
export const alipayFields = ({ fields }: SubscribeTemplate, facts: CitizenFacts): SubscribeFields => {
  const order = (field: string): number => Number(field.replace(/\D+/gu, ''))
  const inOrder = Object.entries(fields).toSorted(([one], [other]) => order(one) - order(other))
  return Object.fromEntries(inOrder.map(([field, source]) => [field, { value: factValue(source, 'alipay', facts) }]))
}
