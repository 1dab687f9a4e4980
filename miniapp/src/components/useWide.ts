import { useEffect, useState } from 'react'

/** From here on there is room for the list and the ticket side by side. */
const wideFrom = '(min-width: 900px)'

/** Whether the web page is wide; phones never are. */
export const useWide = (): boolean => {
  const media = process.env.TARO_ENV === 'h5' && typeof matchMedia === 'function' ? matchMedia(wideFrom) : undefined
  const [wide, setWide] = useState(media?.matches ?? false)
  useEffect(() => {
    const look = (): void => setWide(media?.matches ?? false)
    media?.addEventListener('change', look)
    return () => media?.removeEventListener('change', look)
    // One media list for as long as the page lives.
  }, [])
  return wide
}
