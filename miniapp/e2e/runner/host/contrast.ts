/** Colours of the screen as WCAG reckons with them: red, green, blue of 0 to 255, and how much of them covers what is behind. */
type Colour = { red: number; green: number; blue: number; alpha: number }

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

const colourOf = (css: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/rgba?\(([^)]+)\)/.exec(css)?.[1] ?? '').split(/[\s,/]+/).filter(Boolean).map(Number)
  return { red, green, blue, alpha }
}

const over = (front: Colour, back: Colour): Colour => {
  const mix = (one: number, other: number): number => one * front.alpha + other * (1 - front.alpha)
  return { red: mix(front.red, back.red), green: mix(front.green, back.green), blue: mix(front.blue, back.blue), alpha: 1 }
}

/** What stands behind an element, down to the screen. */
const paperOf = (element: Element | null): Colour => {
  if (element === null) return white
  const own = colourOf(getComputedStyle(element).backgroundColor)
  return own.alpha === 1 ? own : over(own, paperOf(element.parentElement))
}

/** WCAG 2 relative luminance. */
const light = ({ red, green, blue }: Colour): number => {
  const part = (value: number): number => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}

/** Letters from 24 px on, or bold ones from 19, are large: WeChat's audit asks 3 of them, and 4.5 of all others. */
const asked = ({ fontSize, fontWeight }: CSSStyleDeclaration): number => {
  const size = Number.parseFloat(fontSize)
  return size >= 24 || (size >= 19 && Number(fontWeight) >= 700) ? 3 : 4.5
}

export type Faint = { text: string; contrast: number; asked: number }

/** The words on the page that stand out too little from what is behind them. */
export const faintWords = (page: Element): Faint[] => {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const found: Faint[] = []
  while (walker.nextNode()) {
    const [text, element] = [walker.currentNode.textContent?.trim() ?? '', walker.currentNode.parentElement]
    if (text === '' || !element?.checkVisibility()) continue
    const style = getComputedStyle(element)
    const paper = paperOf(element)
    const [one, other] = [light(over(colourOf(style.color), paper)), light(paper)]
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (contrast < asked(style)) found.push({ text, contrast, asked: asked(style) })
  }
  return found
}
