import * as z from 'zod'
import { LimitUnit } from '../../deadline/limit.ts'
import { PhotoId } from '../../photo/photo-key.ts'
import { Position } from '../../place/position.ts'
import { AreaId } from '../../registry/ids.ts'
import { Commitment } from '../../vault/sealed.ts'

/** RFC 3339, UTC. */
export const Time = z.iso.datetime()

/** `L1` first lead, `A2` second assist, `F1` first errand of a grid worker. Unique within its case. */
export const TaskKey = z.string().regex(/^[LAF]\d{1,3}$/)

/** A limit as it was when it was decided. */
export const LimitKept = z.strictObject({ amount: z.number(), unit: LimitUnit, mode: z.enum(['elapsed', 'by_date']) })

/** Where it is: the path from the top of the area tree to the grid, and the exact spot only in public places. */
export const CasePlace = z.strictObject({ path: z.array(AreaId), position: Position.optional() })

export const Photos = z.array(PhotoId)

/** Free text of whoever acted; the text itself is in the vault. */
export const said = { words: Commitment }
export const maybeSaid = { words: Commitment.optional() }

/** What a grid worker brings from the spot. Where he stood is in the vault with his words. */
export const evidence = { photos: Photos, ...said }
