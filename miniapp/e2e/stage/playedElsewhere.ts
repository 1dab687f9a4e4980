/** Why a test is passed by that is played in the process beside this one. */
export const playedElsewhere = 'another process plays it'
