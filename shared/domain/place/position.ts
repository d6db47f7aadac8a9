import * as z from 'zod'

/** WGS 84 degrees. Seven decimals are a centimetre. */
export const Position = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
export type Position = z.infer<typeof Position>

/** One closed ring of [lon, lat] pairs, first equal to last, as GeoJSON (RFC 7946) writes it. */
export const Ring = z.array(z.tuple([z.number(), z.number()])).min(4)
export type Ring = z.infer<typeof Ring>

/** GeoJSON Polygon coordinates: the outer ring, then holes. */
export const PolygonRings = z.array(Ring).min(1)
export type PolygonRings = z.infer<typeof PolygonRings>
