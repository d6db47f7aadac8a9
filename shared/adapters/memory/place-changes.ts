import type { PlaceChange, PlaceChanges } from '#shared/ports/place-changes.ts'

export function memoryPlaceChanges(): PlaceChanges {
  const noted = new Map<string, PlaceChange>()
  return {
    note: async changes => {
      for (const change of changes) noted.set(`${change.tenant}#${change.county}`, change)
    },
    list: async () => [...noted.values()],
  }
}
