import Table from 'cli-table3'

/** Columns that line up, wide characters counted as two; no colour, so it is plain wherever it goes. */
export function showTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const none = Object.fromEntries(['top', 'bottom', 'mid', 'left', 'right'].flatMap(side => [[side, '']]))
  const corners = Object.fromEntries(
    ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'].map(corner => [corner, '']),
  )
  const joints = { 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: '  ' }
  const table = new Table({
    chars: { ...none, ...corners, ...joints },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    head: [...head],
  })
  table.push(...rows.map(row => row.map(String)))
  return table.toString().replace(/ +$/gm, '')
}
