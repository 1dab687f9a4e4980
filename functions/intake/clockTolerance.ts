/** How far a hall's clock may be off, in seconds (our choice); nonces are remembered for longer than that. */
export const clockTolerance = 300
