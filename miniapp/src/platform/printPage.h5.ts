import './printPage.css'

/** The browser's print, from which a page can also be kept as a PDF. How a page lies on paper is in printPage.css. */
export const printPage: (() => void) | undefined = () => window.print()
