/** A card in a staff app: it names a matter and dates, never a citizen, and leads to a page that asks who is there. */
export type StaffCard = { title: string; description: string; url: string; btntxt?: string }
