/** The longer edge in pixels and the quality a photo travels with; the server keeps it at 1600 (our choice). */
const edge = 2000
const quality = 0.85

/** The photo drawn smaller by the browser, or as it was where that makes it no smaller or the browser cannot draw it: the server says what is wrong with it. */
export const smallerPhoto = async (photo: Blob): Promise<Blob> => {
  try {
    const picture = await createImageBitmap(photo)
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) })
    const pen = canvas.getContext('2d')
    if (!pen) return photo
    Object.assign(pen, { fillStyle: '#fff' })
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const smaller = await new Promise<Blob | null>((settle) => { canvas.toBlob(settle, 'image/jpeg', quality) })
    return smaller && smaller.size < photo.size ? smaller : photo
  } catch {
    return photo
  }
}
