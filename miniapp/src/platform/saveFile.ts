/** Saves a text as a JSON file, or something that is a file already; undefined where the platform has no place for one. */
export const saveFile: ((name: string, content: string | Blob) => void) | undefined = undefined
