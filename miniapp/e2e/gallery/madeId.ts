/** An id such as a client makes, the same each time; from 0 on. */
export const madeId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
