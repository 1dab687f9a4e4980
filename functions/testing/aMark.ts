import { randomUUID } from 'node:crypto'

/** A word that nothing else in the table holds, of letters only: in what is published, digits can look like a passport. */
export const aMark = (): string => randomUUID().slice(0, 8).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
