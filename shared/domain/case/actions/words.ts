import * as z from 'zod'
import { PhotoId } from '../../photo/photo-key.ts'
import { Position } from '../../place/position.ts'
import { WORDS_MAX } from '../../report/text-limits.ts'

/** Free text. How long it may be at most is policy. */
export const Words = z.string().trim().min(1).max(WORDS_MAX)
export const PhotoIds = z.array(PhotoId).max(20)

/** No material needed. */
export const Nothing = z.strictObject({})
/** A decision gives its grounds. */
export const Grounds = z.strictObject({ words: Words })
export const MaybeGrounds = z.strictObject({ words: Words.optional() })
/** What a grid worker brings from the spot; his position is that of the moment and goes to the vault with his words. */
export const Evidence = z.strictObject({ words: Words, photos: PhotoIds, position: Position })
