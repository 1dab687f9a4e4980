import { fileNamed } from '../api/files.ts'
import { builtInTag } from './builtInTag.ts'

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill' }

/** `<image>`: fetched as a phone does, also from the temporary files of a chosen picture. */
export const defineImage = (): void => builtInTag('image', {
  properties: { src: String, mode: String, lazyLoad: Boolean },
  draw: (tag) => {
    const image = document.createElement('img')
    image.alt = ''
    image.addEventListener('load', () => tag.fire('load', { width: image.naturalWidth, height: image.naturalHeight }))
    image.addEventListener('error', () => tag.fire('error', { errMsg: 'GET 404 (Not Found)' }))
    tag.host.append(image)
  },
  update: (tag) => {
    const image = tag.host.querySelector('img')
    const source = String(tag.data['src'] ?? '')
    if (!image) return
    image.style.objectFit = fits[String(tag.data['mode'] ?? '')] ?? 'fill'
    const address = fileNamed(source)?.address ?? source
    if (address !== '' && image.getAttribute('src') !== address) image.src = address
  }
})
