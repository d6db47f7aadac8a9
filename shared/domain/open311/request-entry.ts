import * as z from 'zod'
import { publicContent } from '../case/public-content.ts'
import { PublicStep, publicStep, RequestStep } from '../case/public-steps.ts'
import { leadTask, type OpenedCase } from '../case/state.ts'
import { PhotoId } from '../photo/photo-key.ts'
import { AgencyId, AreaId, CategoryId } from '../registry/ids.ts'
import { Commitment } from '../vault/sealed.ts'
import { quarterOf } from './quarters-between.ts'

/** A case as public lists show it: cleared words and an approved photo only, the place by grid. */
export const RequestEntry = z.strictObject({
  step: RequestStep,
  /** Ids from the top of the tree to the grid: what is below an area is found by any of them. */
  path: z.array(AreaId).min(1),
  /** RFC 3339: of the step; for a closed request the time of closing. */
  updated: z.string(),
  /** Every step so far; none in rows from before there were any, until the case changes again. */
  steps: z.array(PublicStep).default([]),
  category: CategoryId.optional(),
  agency: AgencyId.optional(),
  due: z.string().optional(),
  /** Words a person cleared for everybody: where the vault keeps them. */
  cleared: Commitment.optional(),
  /** The first photo a person approved for everybody: GeoReport has room for one. */
  photo: PhotoId.optional(),
})
export type RequestEntry = z.infer<typeof RequestEntry>

export function requestEntry(state: OpenedCase): RequestEntry {
  const task = leadTask(state)
  const { step, at } = publicStep(state)
  const { cleared, photos } = publicContent(state)
  const photo = photos[0]
  return {
    step,
    path: [...state.place.path],
    updated: at,
    steps: [...state.steps],
    ...(state.category && { category: state.category }),
    ...(task && { agency: task.agency, ...(!task.provisional && { due: task.due }) }),
    ...(cleared && { cleared }),
    ...(photo && { photo }),
  }
}

/** The index partition of a quarter: the 90 days of a GeoReport list are two of them at most, each read in the order of opening. */
export const requestQuarter = (tenant: string, openedAt: string): string => `${tenant}#REQUESTS#${quarterOf(openedAt)}`

export const isOpen = ({ step }: Pick<RequestEntry, 'step'>): boolean => step === 'received' || step === 'sent'

/** The grid, or the smallest area that is known. Throws for an entry without any. */
export function placeOf({ path }: RequestEntry): AreaId {
  const place = path.at(-1)
  if (!place) throw new Error('A request without a place')
  return place
}
