import type { FieldError } from '../errors/domain-error.ts'

/** Years must follow each other: between two with a gap nobody knows which days work, and nothing is guessed. */
export function checkYearOrder(years: readonly string[]): readonly FieldError[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1]
    if (before === undefined || Number(year) === Number(before) + 1) return []
    return { pointer: `/${index}/id`, ...sentence(year, before) }
  })
}

function sentence(year: string, before: string): Omit<FieldError, 'pointer'> {
  if (year === before) return { message: `${year} stands there twice`, zh: `${year} 年重复出现` }
  if (Number(year) < Number(before))
    return {
      message: `${year} stands after ${before}; put the years in order`,
      zh: `${year} 年排在 ${before} 年之后，请按顺序排列`,
    }
  return {
    message: `${year} follows ${before}: the years between are missing`,
    zh: `${before} 年之后是 ${year} 年，缺少中间的年份`,
  }
}
