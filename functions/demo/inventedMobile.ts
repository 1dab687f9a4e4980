/**
 * A mobile number made up for a demo person, n below 1000: 11 digits in the form of a real one, because carriers and the
 * product turn down any other. Nobody has told us that it is given to anybody (来源待核), and nothing is ever sent to it: on this machine
 * the carrier is a stand-in too.
 */
export const inventedMobile = (n: number): string => `19900000${String(n).padStart(3, '0')}`
