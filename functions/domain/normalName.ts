/** A name or company as it is compared: one width, no spaces, no case. 陈 秀兰 and 陈秀兰 are one, Ａｎｎａ and anna too. */
export const normalName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
