import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { verifyWords as words } from '@haochaping/shared/words/commandWords.ts'
import { fullDayWord, fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'

/** What a receipt says, a line each. It may come from anybody: what could steer a terminal is taken out. */
export const receiptLines = ({ content, keyId }: Receipt): string[] => {
  const { agency, day } = content.countedIn
  const lines: [string, string][] = [
    [words.number, content.number],
    [words.level, levelWords[content.level]],
    [words.item, content.item],
    [words.agency, content.agency],
    [words.ratedAt, fullInstantWord(content.ratedAt)],
    [words.countedIn, words.figure(agency, fullDayWord(day))],
    [words.ledger, words.position(content.ledger.position)],
    [words.policy, content.policy],
    [words.signature, words.signedWith(keyId)]
  ]
  return lines.map(([name, value]) => `  ${name}：${value.replace(/\p{C}/gu, '')}`)
}
