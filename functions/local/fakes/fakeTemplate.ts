/** A message template as registered on a fake platform: its id and the fields it prints. `longTerm`: one consent is good until it is taken back. */
export type FakeTemplate = { id: string; keys: readonly string[]; longTerm?: boolean }
