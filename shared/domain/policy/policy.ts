import * as z from 'zod'
import { TimeZone } from '../calendar/time-zone.ts'
import { NEAR_METRES_MAX } from '../place/geohash.ts'

const minutes = z
  .number()
  .positive()
  .max(60 * 24 * 366)

/** Everything a place may do differently, whole. Numbers without another source are ours, named in docs/domain.md. */
export const Policy = z.strictObject({
  /** Who answers what nobody was found for: the area whose desk holds this place's triage. Absent: the top of the tree. */
  desk: z.strictObject({ area: z.string().optional() }),
  report: z.strictObject({
    wordsMax: z.int().min(1).max(4000),
    photosMax: z.int().min(0).max(20),
    photoBytesMax: z.int().min(10_000).max(20_000_000),
  }),
  routing: z.strictObject({
    /** False: a person files and dispatches everything. */
    automatic: z.boolean(),
    /** The agency that takes what no rule covers here; absent: a dispatcher decides. */
    fallback: z.string().optional(),
    /** From which probability on a suggested category is taken without a person; 1: never. */
    confidence: z.number().min(0).max(1),
    /** What the hours and days in rules' conditions are read in. */
    timeZone: TimeZone,
  }),
  claim: z.strictObject({ minutes }),
  resolving: z.strictObject({
    /** How many photos of after the work a resolution must carry. */
    photosAfterMin: z.int().min(0).max(10),
    photosBeforeMin: z.int().min(0).max(10),
  }),
  publicPlace: z.strictObject({ showPosition: z.boolean() }),
  places: z.strictObject({
    /** How far outside of every grid a position may lie and still be offered the nearest one, in metres. */
    outsideMetres: z.number().min(0).max(5000),
    /** What codes look like here, by level: `#` is a digit, everything else stands for itself. Absent: anything. */
    codes: z.partialRecord(z.enum(['province', 'city', 'county', 'town', 'village', 'grid']), z.string().min(1).max(32)),
  }),
  /** What is offered as perhaps the same: open cases of one category so near and so recent. */
  duplicates: z.strictObject({
    metres: z.number().min(0).max(NEAR_METRES_MAX),
    hours: z.number().min(0).max(24 * 31),
  }),
})
export type Policy = z.infer<typeof Policy>

export const DEFAULT_POLICY: Policy = {
  desk: {},
  report: { wordsMax: 2000, photosMax: 6, photoBytesMax: 10_000_000 },
  routing: { automatic: true, confidence: 1, timeZone: 'Asia/Shanghai' },
  claim: { minutes: 15 },
  resolving: { photosAfterMin: 1, photosBeforeMin: 1 },
  publicPlace: { showPosition: true },
  places: { outsideMetres: 100, codes: {} },
  duplicates: { metres: 50, hours: 24 },
}

/** What one area says for itself: any part of the whole. */
export const PolicyDocument = z.strictObject({
  desk: Policy.shape.desk.partial().optional(),
  report: Policy.shape.report.partial().optional(),
  routing: Policy.shape.routing.partial().optional(),
  claim: Policy.shape.claim.partial().optional(),
  resolving: Policy.shape.resolving.partial().optional(),
  publicPlace: Policy.shape.publicPlace.partial().optional(),
  places: Policy.shape.places.partial().optional(),
  duplicates: Policy.shape.duplicates.partial().optional(),
})
export type PolicyDocument = z.infer<typeof PolicyDocument>
