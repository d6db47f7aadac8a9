import type * as z from 'zod'

/** Where a cell goes in the entry, and how it is read. */
export interface Column {
  readonly path: readonly (string | number)[]
  readonly read?: (cell: string) => unknown
}

export interface KindColumns {
  readonly columns: Readonly<Record<string, Column>>
  /** Columns that tell people something and belong to no entry. */
  readonly leftOut?: readonly string[]
  /** What must hold before `finish`. */
  readonly draft?: z.ZodType
  /** From the row as it stands to the entry's shape. */
  readonly finish?: (draft: Draft) => Draft
}

export type Draft = Readonly<Record<string, unknown>>

export const text = (...path: (string | number)[]): Column => ({ path })

/** What is no number stays as it is, so that the schema names it. */
export const number = (...path: (string | number)[]): Column => ({
  path,
  read: cell => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell),
})

export const yesNo = (...path: (string | number)[]): Column => ({
  path,
  read: cell => ({ yes: true, no: false, true: true, false: false })[cell] ?? cell,
})

/** Agencies separated by spaces; a type stands after `type:`. */
export const choices = (...path: string[]): Column => ({
  path,
  read: cell =>
    cell.split(/\s+/).map(one => (one.startsWith('type:') ? { type: one.slice('type:'.length) } : { agency: one })),
})

export const NAMES = { name_zh: text('name', 'zh'), name_en: text('name', 'en') }
export const VALIDITY = { valid_from: text('validFrom'), valid_to: text('validTo') }
export const LIMIT = { limit: number('limit', 'amount'), unit: text('limit', 'unit'), mode: text('limit', 'mode') }
export const BOX = { west: number('box', 0), south: number('box', 1), east: number('box', 2), north: number('box', 3) }
