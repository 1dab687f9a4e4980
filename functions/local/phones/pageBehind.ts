/** The page of the product that a link in a message leads to, whatever address the product had then; undefined for a text without one. */
export const pageBehind = (text: string): string | undefined => /#(\/\S+)/.exec(text)?.[1]
