/** The app's own storage of a phone on which 长辈版 was chosen, as state/settings.ts keeps it. */
export const elderSetting: Record<string, string> = { settings: JSON.stringify({ state: { textSize: 'large' }, version: 1 }) }
