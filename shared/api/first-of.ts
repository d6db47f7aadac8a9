/** Lambda answers with six megabytes at most; the rest is for headers and what escaping adds. */
const BYTES_MAX = 4_000_000

/** The part of `rows` that one answer takes: at most `limit`, at least one, not larger than an answer can be. `more`: some are left. */
export function firstOf<Row>(rows: readonly Row[], limit: number): { readonly page: readonly Row[]; more: boolean } {
  let bytes = 0
  const beyond = rows.findIndex((row, index) => {
    bytes += Buffer.byteLength(JSON.stringify(row))
    return index >= limit || (index > 0 && bytes > BYTES_MAX)
  })
  const page = beyond < 0 ? rows : rows.slice(0, beyond)
  return { page, more: page.length < rows.length }
}
