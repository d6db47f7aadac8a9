import Flatbush from 'flatbush'
import type { Grid } from '../../registry/entries.ts'
import type { PolygonRings } from '../position.ts'
import { aligned, MAGIC, type PackedHeader, PREFIX_BYTES, SECTIONS } from './packed-grids.ts'

type Shape = Pick<Grid, 'id' | 'parent' | 'polygon' | 'parts' | 'validFrom' | 'validTo'>

/** The grids of a county as one block of bytes that a function asks without unpacking it. The same grids: the same bytes. */
export function packGrids(grids: readonly Shape[]): Uint8Array {
  const sorted = grids.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const parts = sorted.flatMap((grid, index) => partsOf(grid).map(rings => ({ index, rings })))
  const sections = {
    ...numbersOf(parts),
    tree: parts.length === 0 ? new Uint8Array() : new Uint8Array(treeOver(parts.map(({ rings }) => rings)).data),
  }
  const header: PackedHeader = {
    layout: 1,
    ids: sorted.map(({ id }) => id),
    parents: sorted.map(({ parent }) => parent),
    validity: Object.fromEntries(
      sorted.flatMap(({ validFrom, validTo }, index) =>
        validFrom || validTo ? [[String(index), { ...(validFrom && { validFrom }), ...(validTo && { validTo }) }]] : [],
      ),
    ),
    sections: {
      part: sections.part.byteLength,
      ring: sections.ring.byteLength,
      point: sections.point.byteLength,
      coords: sections.coords.byteLength,
      tree: sections.tree.byteLength,
    },
  }
  return joined(header, sections)
}

export const partsOf = ({ polygon, parts = [] }: Pick<Grid, 'polygon' | 'parts'>): readonly PolygonRings[] => [
  polygon,
  ...parts,
]

type Sections = Readonly<Record<(typeof SECTIONS)[number], Float64Array | Uint32Array | Uint8Array>>

function numbersOf(parts: readonly { readonly index: number; readonly rings: PolygonRings }[]) {
  const rings = parts.flatMap(part => part.rings)
  const starts = (lengths: readonly number[]) => {
    const from = new Uint32Array(lengths.length + 1)
    for (const [at, length] of lengths.entries()) from[at + 1] = (from[at] ?? 0) + length
    return from
  }
  return {
    part: Uint32Array.from(parts, ({ index }) => index),
    ring: starts(parts.map(part => part.rings.length)),
    point: starts(rings.map(ring => ring.length)),
    coords: Float64Array.from(rings.flat(2)),
  }
}

function treeOver(polygons: readonly PolygonRings[]): Flatbush {
  const tree = new Flatbush(polygons.length)
  for (const [outer = []] of polygons) {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
    for (const [lon, lat] of outer) {
      box[0] = Math.min(box[0], lon)
      box[1] = Math.min(box[1], lat)
      box[2] = Math.max(box[2], lon)
      box[3] = Math.max(box[3], lat)
    }
    tree.add(...box)
  }
  tree.finish()
  return tree
}

function joined(header: PackedHeader, sections: Sections): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = aligned(PREFIX_BYTES + text.length)
  const total = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].byteLength), start)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, text.length)
  bytes.set(text, PREFIX_BYTES)
  let at = start
  for (const name of SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}
