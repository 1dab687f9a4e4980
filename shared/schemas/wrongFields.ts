import type * as z from 'zod/mini'

/** The fields that are missing, mistyped or not known, each once by its path (entries.0.name), never what stood in them; '' where the whole is wrong. */
export const wrongFields = ({ issues }: z.core.$ZodError): string[] => [...new Set(issues.flatMap((issue) => (
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
)).map((path) => path.map(String).join('.')))]
