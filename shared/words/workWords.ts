/** On the button of a card in a work messenger. */
export const workWords = { open: '打开' } as const
