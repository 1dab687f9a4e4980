/** The page that leads on to the English words at once, and has no look of its own. */
export const leadsOn = 'english/pages/turn/index'
