import * as z from 'zod/mini'
import { photoLimits } from '../photos/photoLimits.ts'

/** What keepPhoto answered for one photo: sealed, opaque to the phone. */
export const PhotoToken = z.string().check(z.maxLength(2000))

/** The photos that go with one thing said, kept before. */
export const PhotoTokens = z.array(PhotoToken).check(z.maxLength(photoLimits.photos))
