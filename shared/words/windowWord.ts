/** A window as its sign says it: a bare number gets its words, 3 → 3 号窗口. */
export const windowWord = (window: string): string => /^\d+$/.test(window) ? `${window} 号窗口` : window
