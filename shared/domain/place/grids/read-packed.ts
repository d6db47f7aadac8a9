import { aligned, MAGIC, PackedHeader, PREFIX_BYTES, SECTIONS } from './packed-grids.ts'

/** The parts of a packed county, as views into its bytes. Throws where the bytes are none, or of another layout. */
export function readPacked(given: Uint8Array) {
  // A view cannot begin where 64-bit numbers do not.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < PREFIX_BYTES || view.getUint32(0) !== MAGIC) throw new Error('These are no packed grids')
  const length = view.getUint32(4)
  const text = new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length))
  const { sections, ids, parents, validity } = PackedHeader.parse(JSON.parse(text))
  const starts = new Map<string, number>()
  let at = bytes.byteOffset + aligned(PREFIX_BYTES + length)
  for (const name of SECTIONS) {
    starts.set(name, at)
    at += aligned(sections[name])
  }
  if (at > bytes.byteOffset + bytes.byteLength) throw new Error('The packed grids are cut off')
  const { buffer } = bytes
  const start = (name: (typeof SECTIONS)[number]) => starts.get(name) ?? 0
  return {
    ids,
    parents,
    validity,
    part: new Uint32Array(buffer, start('part'), sections.part / 4),
    ring: new Uint32Array(buffer, start('ring'), sections.ring / 4),
    point: new Uint32Array(buffer, start('point'), sections.point / 4),
    coords: new Float64Array(buffer, start('coords'), sections.coords / 8),
    tree: new Uint8Array(buffer, start('tree'), sections.tree),
  }
}
