import type { Person } from '#local/issuer/person.ts'
import { BY_HAND } from '../by-hand.ts'
import type { PlannedReport } from './planned-report.ts'
import { pick, randomFrom } from './random.ts'
import type { DemoCategory, DemoGrid, DemoPlace } from './read-demo-place.ts'
import { seededUuid } from './seeded-uuid.ts'

export interface PlanOptions {
  readonly reports: number
  readonly seed: number
  readonly place: DemoPlace
  readonly people: readonly Person[]
}

/** Of every twenty reports two name no category, one leaves its condition open and one is of a matter no rule covers. */
const UNNAMED = new Set([3, 13])
const OPEN_CONDITION = 7
const UNRULED = 17
const EVERY = 20

/** The same reports for the same seed: channels, places, matters and photos mixed. */
export function planReports({ reports, seed, place, people }: PlanOptions): PlannedReport[] {
  const random = randomFrom(seed)
  const workers = people.filter(({ roles }) => roles.includes('gridWorker'))
  const unruled = place.categories.filter(({ id }) => id in BY_HAND)
  const ruled = place.categories.filter(({ id }) => !(id in BY_HAND))
  const several = ruled.filter(({ conditions }) => conditions.length > 1)
  return Array.from({ length: reports }, (_, index): PlannedReport => {
    const turn = index % EVERY
    const chance = random()
    const channel = chance < 0.4 ? 'worker' : chance < 0.75 ? 'public' : 'intake'
    const worker = channel === 'worker' ? pick(random, workers) : undefined
    const grid = pick(random, worker ? gridsOf(place, worker.area) : place.grids)
    const category = pick(random, turn === UNRULED ? unruled : turn === OPEN_CONDITION ? several : ruled)
    const photos = channel !== 'intake' && random() < 0.25 ? [seededUuid(7, String(seed), 'photo', String(index))] : []
    return {
      ...{ index, channel, photos, category: category.id, areas: grid.areas },
      ...(worker && { worker: worker.sub }),
      key: seededUuid(4, String(seed), 'report', String(index)),
      repeated: random() < 0.1,
      input: {
        words: `${grid.villageName}发现「${category.name}」，请处理 🚧𠮷（第 ${index + 1} 件）`,
        place: placeOf(grid, random),
        ...(UNNAMED.has(turn) ? {} : namedMatter(category, turn === OPEN_CONDITION, random)),
        ...(photos.length > 0 && { photos }),
      } as PlannedReport['input'],
    }
  })
}

const gridsOf = ({ grids }: DemoPlace, area: string | undefined): readonly DemoGrid[] =>
  grids.filter(({ areas }) => area !== undefined && areas.includes(area))

function namedMatter({ id, conditions }: DemoCategory, open: boolean, random: () => number) {
  return open ? { category: id } : { category: id, condition: pick(random, conditions) }
}

/** Mostly a position inside the grid, else the name of the village. */
function placeOf({ box, areas }: DemoGrid, random: () => number) {
  if (random() < 0.1) return { area: areas[0] }
  const within = (low: number, high: number) => Number((low + (high - low) * (0.05 + 0.9 * random())).toFixed(6))
  return { position: { lat: within(box.south, box.north), lon: within(box.west, box.east) } }
}
