import type { Agency } from '../registry/entries.ts'
import type { AgencyChoice } from './duty-rule.ts'

export interface FoundAgency {
  readonly agency: Agency
  /** The agency it stands in for that day. */
  readonly insteadOf?: string
}

/** Agencies by name, and by type and area. */
export interface AgencyTable {
  /** Who is meant at a place on a day (`2026-11-22`), stand-ins followed. Undefined: nobody, or only closed ones. */
  readonly find: (
    choice: AgencyChoice,
    path: readonly string[],
    on: string,
    allowed?: Allowed,
  ) => FoundAgency | undefined
}

type Allowed = (agency: Agency) => boolean

/** Further than this nobody stands in for a stand-in. */
const MOST_STAND_INS = 3

export function agencyTable(agencies: readonly Agency[]): AgencyTable {
  const byId = new Map(agencies.map(agency => [agency.id as string, agency]))
  const byPlace = new Map<string, Agency[]>()
  for (const agency of [...agencies].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${agency.type} ${agency.area}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), agency])
  }

  function atWork(agency: Agency | undefined, on: string, allowed: Allowed): FoundAgency | undefined {
    let current = agency
    for (let step = 0; current && step <= MOST_STAND_INS; step++) {
      const { id, standIns = [] } = current
      const standIn: string | undefined = standIns.find(({ from, to }) => from <= on && on <= to)?.agency
      if (standIn === undefined) {
        if (!isOpen(current, on) || !allowed(current)) return undefined
        return { agency: current, ...(agency && agency.id !== id && { insteadOf: agency.id }) }
      }
      current = byId.get(standIn)
    }
    return undefined
  }

  return {
    find(choice, path, on, allowed = () => true) {
      if ('agency' in choice) return atWork(byId.get(choice.agency), on, allowed)
      for (let depth = path.length - 1; depth >= 0; depth--) {
        for (const agency of byPlace.get(`${choice.type} ${path[depth]}`) ?? []) {
          const found = atWork(agency, on, allowed)
          if (found) return found
        }
      }
      return undefined
    },
  }
}

export const isOpen = ({ validFrom, validTo }: Agency, on: string): boolean =>
  (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)
