/** What may be handed in (our choice): six photos of 5 MB each, of no more pixels than phones make unasked (24.5 million), which decode within 1.2 GB of memory. */
export const photoLimits = { photos: 6, bytes: 5 * 1024 * 1024, megapixels: 25 } as const
