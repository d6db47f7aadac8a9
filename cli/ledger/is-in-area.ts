import * as z from 'zod'
import type { AreaId } from '#shared/domain/registry/ids.ts'

const Placed = z.object({ events: z.array(z.object({ place: z.object({ path: z.array(z.string()) }).optional() })) })

/** Whether the case ever was in this area or below it, by the places its commits name. */
export const isInArea =
  (area: AreaId) =>
  (commits: readonly unknown[]): boolean =>
    commits.some(commit => {
      const { data } = Placed.safeParse(commit)
      return data?.events.some(({ place }) => place?.path.includes(area)) ?? false
    })
