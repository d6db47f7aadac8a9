import type { FieldError } from '../errors/domain-error.ts'

/** Years must follow each other: between two with a gap nobody knows which days work, and nothing is guessed. */
export function checkYearOrder(years: readonly string[]): readonly FieldError[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1]
    if (before === undefined || Number(year) === Number(before) + 1) return []
    return { pointer: `/${index}/id`, message: sentence(year, before) }
  })
}

function sentence(year: string, before: string): string {
  if (year === before) return `${year} stands there twice`
  if (Number(year) < Number(before)) return `${year} stands after ${before}; put the years in order`
  return `${year} follows ${before}: the years between are missing`
}
