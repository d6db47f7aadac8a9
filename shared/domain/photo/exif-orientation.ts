const TAG_ORIENTATION = 0x0112
const TYPE_SHORT = 3
const UPRIGHT = 1
const EXIF_HEADER = 'Exif\0\0'

/**
 * How the camera was held (Exif 2.3, 4.6.4 A: 2–8), from an APP1 payload; undefined when upright, absent or damaged:
 * bad metadata is no reason to refuse a photo whose metadata is removed anyway.
 */
export function exifOrientation(payload: Uint8Array): number | undefined {
  const app1 = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  if (app1.toString('latin1', 0, 6) !== EXIF_HEADER) return undefined
  const tiff = app1.subarray(6)
  const order = tiff.toString('latin1', 0, 4)
  if (order !== 'II*\0' && order !== 'MM\0*') return undefined
  const little = order === 'II*\0'
  const number = (at: number, size: 2 | 4) => {
    if (at + size > tiff.length) return 0
    return little ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size)
  }
  const directory = number(4, 4)
  const entries = number(directory, 2)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + 12 * i
    if (number(entry, 2) !== TAG_ORIENTATION) continue
    const value = number(entry + 8, 2)
    return number(entry + 2, 2) === TYPE_SHORT && value > UPRIGHT && value <= 8 ? value : undefined
  }
  return undefined
}

/** An APP1 payload that says how the camera was held, and nothing else. */
export const orientationExif = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...Buffer.from(EXIF_HEADER, 'latin1'),
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8], // big-endian TIFF, the directory follows
    ...[0, 1], // one entry
    ...[0x01, 0x12, 0, TYPE_SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0], // no further directory: no thumbnail
  )
