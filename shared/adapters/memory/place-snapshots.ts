import type { PlaceSnapshot, PlaceSnapshots } from '#shared/ports/place-snapshots.ts'

export function memoryPlaceSnapshots(): PlaceSnapshots & { readonly kept: string[] } {
  const kept: string[] = []
  const currents = new Map<string, string>()
  const versions = new Map<string, PlaceSnapshot>()
  const versionOf = (name: string) => {
    const found = versions.get(name)
    if (!found) throw new Error(`No snapshot ${name}`)
    return found
  }
  return {
    kept,
    current: async (tenant, county) => currents.get(`${tenant}#${county}`),
    grids: async (tenant, county, version) => versionOf(`${tenant}#${county}#${version}`).grids,
    names: async (tenant, county, version) => versionOf(`${tenant}#${county}#${version}`).names,
    async keep(tenant, county, snapshot) {
      kept.push(snapshot.version)
      versions.set(`${tenant}#${county}#${snapshot.version}`, structuredClone(snapshot))
      currents.set(`${tenant}#${county}`, snapshot.version)
    },
  }
}
