/** The names of what the one who rated does afterwards; actOnCase.ts says with what words. */
export const citizenCommands = ['judge', 'supplement', 'answerAppeal', 'rateAgain', 'reportPressure'] as const
export type CitizenCommandName = (typeof citizenCommands)[number]
