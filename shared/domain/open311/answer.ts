/** One value of a row: a nested list names its items, as XML needs. */
export type Cell = string | number | boolean | null | CellList
export interface CellList {
  readonly item: string
  readonly rows: readonly (Row | string)[]
}
export type Row = { readonly [field: string]: Cell }

/** What Open311 says, before it becomes XML or JSON: a list of rows, or one row. */
export type Answer =
  | { readonly root: string; readonly item: string; readonly rows: readonly Row[] }
  | { readonly root: string; readonly row: Row }

export type Format = 'json' | 'xml'

export const isList = (cell: Cell): cell is CellList => typeof cell === 'object' && cell !== null
