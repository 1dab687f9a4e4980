/** A page of what still owes something, now or later; `more` leads to the next one. */
export type OwingPage = { eventIds: string[]; more?: string }

/**
 * Every event that owes something, now or later, page by page, for what has to reach all open dates. In order of what
 * is due within each part, as the index shows it: an event that changes meanwhile may come twice or be passed over.
 */
export type Owing = (limit: number, more?: string) => Promise<OwingPage>
