import * as z from 'zod'

/** What stands in the front of a packed county, as JSON; the numbers follow in the order of SECTIONS. */
export const PackedHeader = z.strictObject({
  /** Raised when the layout changes: an older function then refuses instead of reading nonsense. */
  layout: z.literal(1),
  /** In order of id, so that the lowest wins where grids overlap. */
  ids: z.array(z.string()),
  parents: z.array(z.string()),
  /** Position in `ids` → validity, only where there is one. */
  validity: z.record(z.string(), z.strictObject({ validFrom: z.string().optional(), validTo: z.string().optional() })),
  /** Length in bytes of each section. */
  sections: z.strictObject({ part: z.int(), ring: z.int(), point: z.int(), coords: z.int(), tree: z.int() }),
})
export type PackedHeader = z.infer<typeof PackedHeader>

/**
 * `part`: which grid each part belongs to · `ring`: where the rings of each part begin · `point`: where the points of each
 * ring begin · `coords`: longitude, latitude … · `tree`: Flatbush over the boxes of the parts.
 */
export const SECTIONS = ['coords', 'tree', 'part', 'ring', 'point'] as const

/** Sections begin at multiples of eight, as 64-bit numbers must. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** `WGG1` and the length of the header, in four bytes each. */
export const PREFIX_BYTES = 8
export const MAGIC = 0x57474731
