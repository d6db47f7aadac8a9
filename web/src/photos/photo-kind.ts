import type { Posted } from '../api/posted.ts'

/** What every photo is made into on the device. */
export const PHOTO_KIND = 'image/jpeg' satisfies Posted['photo']['body']['contentType']
