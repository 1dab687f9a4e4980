/** The names of what staff do with a ticket; actOnTicket.ts says with what words. */
export const staffCommands = [
  'accept', 'recordContact', 'writeToCitizen', 'viewContact', 'rectifyNow', 'rectifyByDate', 'explain', 'rectify', 'reply',
  'askExtension', 'decideExtension', 'transfer', 'askAppeal', 'voteOnAppeal', 'order', 'answerOrder', 'conclude'
] as const
export type StaffCommandName = (typeof staffCommands)[number]
