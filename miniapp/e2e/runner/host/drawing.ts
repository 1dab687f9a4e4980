let changes = 0

/** Counts what is drawn from now on: texts, parts that come and go, and whatever else is said of them. */
export const watchDrawing = (): void => {
  new MutationObserver((seen) => { changes += seen.length }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** How much has been drawn: the same number twice means that nothing was between. */
export const drawing = (): number => changes
