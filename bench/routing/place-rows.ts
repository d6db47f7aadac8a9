import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateCounty } from '#cli/generate/generate-county.ts'
import { randomFrom } from '#cli/generate/random.ts'
import { type GridIndex, gridIndex } from '#shared/domain/place/grids/grid-index.ts'
import { packGrids } from '#shared/domain/place/grids/pack-grids.ts'
import { ownAssembly } from '../../prove/campaign/assembly.ts'
import type { Row } from '../row.ts'
import { importRatio } from './import-ratio.ts'

const SEED = 20261122
const MANY = 100_000
const COUNTY = 5000
const POINTS = 200_000
const RUNS = 20
const DAY = '2026-11-22'
/** Points asked for at once: the clock is coarser than one lookup. */
const CHUNK = 100

/** Finding the grid of a point, loading the grids of a county, and importing a province. */
export async function placeRows(tell: (line: string) => void): Promise<readonly Row[]> {
  const packed = packGrids(generateCounty({ seed: SEED, grids: MANY }).grids)
  const county = packGrids(generateCounty({ seed: SEED, grids: COUNTY }).grids)
  const ratio = await importRatio(ownAssembly().dir, tell)
  return [
    atMost(
      'routing.pointToGridMicros',
      'point to grid among 100,000 polygons, median',
      20,
      micros(gridIndex(packed)),
      'µs',
    ),
    atMost(
      'routing.snapshotLoadMs',
      'loading the packed grids of a county of 5,000, median',
      150,
      loading(county),
      'ms',
    ),
    atMost('routing.memoryMb', 'a process with 100,000 packed grids loaded and asked', 256, memory(packed), 'MB'),
    {
      ...{
        group: 'routing',
        id: 'routing.importRatio',
        bar: 0.5,
        measured: rounded(ratio),
        unit: '×',
        ok: ratio >= 0.5,
      },
      figure: 'import of 27,036 divisions against the bare BatchWrite of the engine, at least',
    },
  ]
}

/** Per point, of many chunks the median; every point lies in the county. */
function micros(index: GridIndex): number {
  const random = randomFrom(SEED)
  const side = Math.sqrt(MANY) * 0.003 - 0.01
  const points = Array.from({ length: POINTS }, () => ({
    lon: 120.502 + random() * side,
    lat: 29.502 + random() * side,
  }))
  const taken: number[] = []
  let found = 0
  for (let at = 0; at < POINTS; at += CHUNK) {
    const from = performance.now()
    for (let point = at; point < at + CHUNK; point++) {
      const where = points[point]
      if (where && index.at(where, DAY)) found++
    }
    taken.push(((performance.now() - from) / CHUNK) * 1000)
  }
  if (found !== POINTS) throw new Error(`${POINTS - found} points of the county were in no grid`)
  return median(taken)
}

const loading = (bytes: Uint8Array): number =>
  median(
    Array.from({ length: RUNS }, () => {
      const copy = bytes.slice()
      const from = performance.now()
      if (gridIndex(copy).grids !== COUNTY) throw new Error('Not all grids were loaded')
      return performance.now() - from
    }),
  )

function memory(bytes: Uint8Array): number {
  const dir = mkdtempSync(join(tmpdir(), 'wangge-bench-'))
  try {
    const file = join(dir, 'grids')
    writeFileSync(file, bytes)
    return Number(execFileSync(process.execPath, [join(import.meta.dirname, 'loaded-memory.ts'), file]))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const rounded = (value: number): number => Math.round(value * 100) / 100

function atMost(id: string, figure: string, bar: number, value: number, unit: string): Row {
  const measured = rounded(value)
  return { group: 'routing', id, figure, bar, measured, unit, ok: measured <= bar }
}
