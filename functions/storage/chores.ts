/** Things that are done once for the whole installation, such as a week's digest. */
export type Chores = {
  isDone(chore: string): Promise<boolean>
  /** Writes down that it is done; the same again changes nothing. */
  finish(chore: string): Promise<void>
}
