import type * as z from 'zod/mini'

/** The fields a file gets wrong: missing, mistyped, or not known at all; '' where the whole is no object. */
export const wrongFields = ({ issues }: z.core.$ZodError): string[] =>
  [...new Set(issues.flatMap(issue => issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]))]
