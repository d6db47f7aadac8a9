import type { Column } from './columns/column.ts'

/** The column that a place in an entry came from: the one it names, else the first that lies below or above it. */
export function columnOf(
  columns: Readonly<Record<string, Column>>,
  path: readonly (string | number)[],
): string | undefined {
  const names = Object.keys(columns)
  const at = (name: string) => columns[name]?.path ?? []
  const starts = (long: readonly unknown[], short: readonly unknown[]) =>
    short.every((step, index) => String(step) === String(long[index]))
  if (path.length === 0) return undefined
  return names.find(name => starts(path, at(name))) ?? names.find(name => starts(at(name), path))
}
