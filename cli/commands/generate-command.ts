import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { generateCounty } from '../generate/generate-county.ts'
import type { Io } from '../io.ts'

interface Flags {
  readonly seed: number
  readonly grids: number
  readonly out: string
  readonly json?: boolean
}

/** The largest county there is a figure for: bench/routing. */
const MOST_GRIDS = 100_000

/** `wangge generate county`: files that `wangge import area` and `wangge import grid` take. */
export function generateCommand(program: Command, io: Io): void {
  program
    .command('generate')
    .description('invent things to try out with')
    .command('county')
    .description('a fictional county whose grids cover it without gap or overlap')
    .option('--seed <number>', 'the same seed and number of grids give the same county', numberUpTo(2 ** 32 - 1), 1)
    .option('--grids <number>', `how many, at most ${MOST_GRIDS}`, numberUpTo(MOST_GRIDS), 300)
    .option('--out <folder>', 'where areas.csv and grids.geojson go', '.')
    .option('--json', 'one line of JSON, the last one')
    .action(({ seed, grids: count, out, json }: Flags) => {
      const { areas, grids } = generateCounty({ seed, grids: count })
      mkdirSync(out, { recursive: true })
      const files = { areas: join(out, 'areas.csv'), grids: join(out, 'grids.geojson') }
      writeFileSync(files.areas, areasCsv(areas))
      writeFileSync(files.grids, JSON.stringify(collectionOf(grids)))
      const told = { areas: areas.length, grids: grids.length, files: Object.values(files) }
      io.out(
        json
          ? JSON.stringify(told)
          : `${told.areas} areas in ${files.areas}, ${told.grids} grids in ${files.grids}. Import the areas first.`,
      )
    })
}

const numberUpTo = (most: number) => (text: string) => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw new InvalidArgumentError(`a whole number from 1 to ${most}`)
}

const areasCsv = (areas: ReturnType<typeof generateCounty>['areas']): string =>
  stringify(
    areas.map(({ id, code, name, level, parent, box }) => {
      const [west, south, east, north] = box ?? []
      return { id, code, name_zh: name.zh, name_en: name.en, level, parent, west, south, east, north }
    }),
    { header: true },
  )

const collectionOf = (grids: ReturnType<typeof generateCounty>['grids']) => ({
  type: 'FeatureCollection',
  features: grids.map(({ polygon, name, ...rest }) => ({
    type: 'Feature',
    properties: { ...rest, name_zh: name.zh, ...(name.en && { name_en: name.en }) },
    geometry: { type: 'Polygon', coordinates: polygon },
  })),
})
