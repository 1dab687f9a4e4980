import type { Photos } from '../photos/photos.ts'

type Place = 'raw' | 'kept'

/** What each verb of the photos asks of S3, and where. A signed address can do no more than its signer may. */
const asks: Record<keyof Photos, Partial<Record<Place, readonly string[]>>> = {
  grant: { raw: ['s3:PutObject'] },
  take: { raw: ['s3:GetObject'] },
  keep: { kept: ['s3:PutObject'], raw: ['s3:DeleteObject'] },
  kept: { kept: ['s3:GetObject'] },
  link: { kept: ['s3:GetObject'] }
}

/** Verbs that ask for what may not be there: without leave to list, S3 answers “forbidden” in place of “not there”. */
const looking: readonly (keyof Photos)[] = ['take', 'kept']

/** The S3 actions behind verbs of the photos, by what they are allowed on. */
export const photoActions = (verbs: readonly (keyof Photos)[]): { actions: string[]; resource: unknown }[] => {
  const at = (place: Place) => [...new Set(verbs.flatMap((verb) => asks[verb][place] ?? []))]
  const places = (['raw', 'kept'] as const).filter((place) => at(place).length > 0)
  return [
    ...places.map((place) => ({ actions: at(place), resource: { 'Fn::Sub': `\${PhotoBucket.Arn}/${place}/*` } })),
    ...(verbs.some((verb) => looking.includes(verb)) ? [{ actions: ['s3:ListBucket'], resource: { 'Fn::GetAtt': ['PhotoBucket', 'Arn'] } }] : [])
  ]
}
