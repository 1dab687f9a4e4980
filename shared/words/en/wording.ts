/** The shape of our words in another language: the same sentences under the same keys, made of the same things. */
export type Wording<W> =
  W extends string ? string
    : W extends (...given: infer G) => infer S ? (...given: G) => Wording<S>
      : { readonly [K in keyof W]: Wording<W[K]> }
