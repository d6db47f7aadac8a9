import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Seeded = z.array(z.string())
const fileIn = (dataDir: string): string => join(dataDir, 'seeded.json')

/** Which places were seeded to the end: an interrupted seeding is done again, what the registrar changed later is left alone. */
export function seededPlaces(dataDir: string): readonly string[] {
  try {
    return Seeded.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

export function markSeeded(dataDir: string, place: string): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileIn(dataDir), JSON.stringify([...seededPlaces(dataDir), place]))
}
