import * as z from 'zod'

/** Free text. How long it may be at most is policy; 4,000 characters is what any door takes. */
export const Words = z.string().trim().min(1).max(4000)
export const PhotoIds = z.array(z.uuid()).max(20)
