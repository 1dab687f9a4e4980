/** Saves a text as a file; undefined where the platform has no place for one. */
export const saveFile: ((name: string, text: string) => void) | undefined = undefined
