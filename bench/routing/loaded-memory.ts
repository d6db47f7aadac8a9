import { readFileSync } from 'node:fs'
import { gridIndex } from '#shared/domain/place/grids/grid-index.ts'

/** Prints how many megabytes a process holds that has loaded packed grids and found one: as a function does. */
const index = gridIndex(readFileSync(process.argv[2] ?? ''))
if (!index.at({ lon: 120.6, lat: 29.6 }, '2026-11-22')) throw new Error('No grid was found')
console.log(Math.round(process.memoryUsage().rss / 2 ** 20))
