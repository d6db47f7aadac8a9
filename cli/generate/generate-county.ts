import { Area, Grid } from '#shared/domain/registry/entries.ts'
import { countyNames } from './county-names.ts'
import { latticeRings } from './lattice.ts'
import { randomFrom } from './random.ts'

export interface GeneratedCounty {
  /** Province, city, county, towns, villages: each after the area it lies in. */
  readonly areas: readonly Area[]
  readonly grids: readonly Grid[]
}

export interface CountySize {
  readonly seed: number
  readonly grids: number
}

/** 99 is no province: nobody takes it for a real place. */
const COUNTY = '990101'
/** A grid is some 300 m wide, as grids of a few hundred households are. */
const STEP = 0.003
const WEST = 120.5
const SOUTH = 29.5
const GRIDS_OF_VILLAGE = 3
const VILLAGES_OF_TOWN = 20

/** A fictional county whose grids cover it without gap or overlap; the same seed and number give the same county. */
export function generateCounty({ seed, grids: count }: CountySize): GeneratedCounty {
  const random = randomFrom(seed)
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  const rings = latticeRings({ columns, rows, west: WEST, south: SOUTH, step: STEP }, random).slice(0, count)
  const names = countyNames(random)
  const villages = Math.ceil(count / GRIDS_OF_VILLAGE)
  const towns = Math.ceil(villages / VILLAGES_OF_TOWN)
  const townId = (town: number) => `${COUNTY}:${digits(town + 1, 3)}`
  const villageId = (village: number) =>
    `${townId(Math.floor(village / VILLAGES_OF_TOWN))}${digits(villageOf(village), 3)}`

  const top = [
    { id: '99', name: names.province(), level: 'province' },
    { id: '9901', name: names.city(), level: 'city', parent: '99' },
    { id: COUNTY, name: names.county(), level: 'county', parent: '9901', box: boxOf(columns, rows) },
  ]
  const below = [
    ...times(towns, town => ({ id: townId(town), name: names.town(), level: 'town', parent: COUNTY })),
    ...times(villages, village => ({
      ...{ id: villageId(village), name: names.village(), level: 'village' },
      parent: townId(Math.floor(village / VILLAGES_OF_TOWN)),
    })),
  ]
  const areas = [...top, ...below].map(area => Area.parse({ ...area, code: area.id.replace(':', '') }))
  const nameOf = new Map<string, Area['name']>(areas.map(({ id, name }) => [id, name]))
  const grids = rings.map((ring, index) => {
    const parent = villageId(Math.floor(index / GRIDS_OF_VILLAGE))
    const place = (index % GRIDS_OF_VILLAGE) + 1
    const name = nameOf.get(parent)
    return Grid.parse({
      ...{ id: `${parent}-${digits(place, 2)}`, code: `${parent.replace(':', '')}${digits(place, 3)}`, parent },
      name: { zh: `${name?.zh}第${place}网格`, en: `${name?.en} Grid ${place}` },
      polygon: [ring],
    })
  })
  return { areas, grids }
}

const villageOf = (village: number): number => (village % VILLAGES_OF_TOWN) + 1
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const digits = (value: number, places: number): string => String(value).padStart(places, '0')

/** Half a cell more on every side: corners are moved outwards too. */
const boxOf = (columns: number, rows: number): number[] => [
  WEST - STEP / 2,
  SOUTH - STEP / 2,
  WEST + (columns + 0.5) * STEP,
  SOUTH + (rows + 0.5) * STEP,
]
