import * as z from 'zod'

/** The media types whose metadata we know how to remove. What a place accepts of them is its policy. */
export const PhotoKind = z.enum(['image/jpeg', 'image/png', 'image/webp'])
export type PhotoKind = z.infer<typeof PhotoKind>
