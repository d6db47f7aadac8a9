import type { Answer, Cell, Row } from '#shared/domain/open311/answer.ts'

/** Open311 Bulk: column and the field of a request it comes from. */
const COLUMNS: readonly (readonly [column: string, of: (row: Row) => Cell | undefined])[] = [
  ['service_request_id', row => row.service_request_id],
  ['requested_datetime', row => row.requested_datetime],
  ['updated_datetime', row => row.updated_datetime],
  ['closed_date', row => (row.status === 'closed' ? row.updated_datetime : '')],
  ['status_description', row => row.status],
  ['status_notes', row => row.status_notes],
  ['source', () => 'Wangge'],
  ['service_name', row => row.service_name],
  ['service_subtype', () => ''],
  ['description', row => row.description],
  ['agency_responsible', row => row.agency_responsible],
  ['address', row => row.address],
  ['lat', row => row.lat],
  ['long', row => row.long],
]

/** RFC 4180 with a mark that tells spreadsheets it is UTF-8. */
export function writeCsv(answer: Answer): string {
  const rows = 'rows' in answer ? answer.rows : []
  const lines = rows.map(row => COLUMNS.map(([, of]) => quoted(of(row) ?? '')).join(','))
  return `\uFEFF${[COLUMNS.map(([column]) => column).join(','), ...lines].join('\r\n')}\r\n`
}

function quoted(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell)
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
