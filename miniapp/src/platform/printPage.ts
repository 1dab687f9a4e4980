/** Prints the page as it lies on paper; undefined where the platform has no printer. */
export const printPage: (() => void) | undefined = undefined
