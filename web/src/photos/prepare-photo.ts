import { newKey } from '../../../clients/ts/new-key.ts'
import { database } from '../outbox/database.ts'
import { PHOTO_KIND } from './photo-kind.ts'

const LONGEST_SIDE = 1600
const QUALITY = 0.82

/** A picture drawn anew: turned as the camera meant it, small enough for a slow network, and without any metadata. Throws for what is no picture. */
export async function preparePhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), PHOTO_KIND, QUALITY),
  )
}

/** Prepares a picture and keeps it on the device until it is sent. Gives its name. */
export async function keepPhoto(file: Blob): Promise<string> {
  const blob = await preparePhoto(file)
  const id = newKey()
  await (await database()).put('photos', { id, blob, uploaded: false })
  return id
}
