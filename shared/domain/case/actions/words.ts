import * as z from 'zod'
import { PhotoId } from '../../photo/photo-key.ts'

/** Free text. How long it may be at most is policy; 4,000 characters is what any door takes. */
export const Words = z.string().trim().min(1).max(4000)
export const PhotoIds = z.array(PhotoId).max(20)
