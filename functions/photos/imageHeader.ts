/** What a picture says of itself before it is decoded. `orientation` is Exif's: 1 upright; from 5 on width and height are swapped. */
export type ImageHeader = { width: number; height: number; orientation: number }
