import type { PlantedBug } from './bug.ts'
import { ACCEPTING_BUGS } from './bugs/accepting.ts'
import { DECIDING_BUGS } from './bugs/deciding.ts'
import { FOLLOWING_BUGS } from './bugs/following.ts'
import { LIFECYCLE_BUGS } from './bugs/lifecycle.ts'

export const PLANTED: readonly PlantedBug[] = [
  ...[...ACCEPTING_BUGS, ...DECIDING_BUGS, ...FOLLOWING_BUGS, ...LIFECYCLE_BUGS],
]

export function plantedBug(id: string): PlantedBug {
  const found = PLANTED.find(bug => bug.id === id)
  if (!found) throw new Error(`There is no planted bug “${id}” (see --list)`)
  return found
}
