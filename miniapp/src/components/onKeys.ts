type Keys = { onPress: () => void; stop: boolean; onArrow: ((step: 1 | -1) => void) | undefined }
type KeyEvent = { key: string; preventDefault: () => void; currentTarget: { parentElement?: { children: ArrayLike<{ focus?: () => void }> } | null } }

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** On the web what can be pressed can also be reached by tab, pressed by enter or space, and walked by arrows. Phones need none of it. */
export const onKeys = ({ onPress, stop, onArrow }: Keys): Record<string, unknown> => {
  if (process.env.TARO_ENV !== 'h5') return {}
  return {
    tabIndex: stop ? 0 : -1,
    onKeyDown: (event: KeyEvent) => {
      const step = steps[event.key]
      if (onArrow !== undefined && step !== undefined) {
        event.preventDefault()
        moveFocus(event.currentTarget, step)
        onArrow(step)
      }
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onPress()
    }
  }
}

/** The group is a ring: after its last comes its first. */
const moveFocus = (from: KeyEvent['currentTarget'], step: 1 | -1): void => {
  const all = Array.from(from.parentElement?.children ?? [])
  const at = all.indexOf(from as never) // `from` is one of its parent's children
  all[(at + step + all.length) % all.length]?.focus?.()
}
