import * as z from 'zod'

/** What a thing is called, in the languages of the place. Chinese is always there; English where somebody gave it. */
export const Names = z.strictObject({ zh: z.string().min(1).max(120), en: z.string().min(1).max(160).optional() })
export type Names = z.infer<typeof Names>

/** Our own texts: both languages, always. */
export interface BothNames {
  readonly zh: string
  readonly en: string
}

/** Local time of a place without zone: `2026-11-22`. */
export const IsoDate = z.iso.date()

/** From when until when an entry is valid, both days included; absent: without end. */
export const Validity = { validFrom: IsoDate.optional(), validTo: IsoDate.optional() }
