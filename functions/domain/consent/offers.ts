import type { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'

/** A template as the operator has registered it. `longTerm`: 长期订阅, one yes is good for any number of messages. */
export type Offered = { id: string; longTerm: boolean }

/** 订阅模板: what people can be asked about on each platform; what is not registered is not there. */
export type Offers = Partial<Record<ConsentPlatform, Partial<Record<TemplateKind, Offered>>>>
