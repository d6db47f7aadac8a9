export interface LogBook {
  /** Text as the function wrote it; cut into lines here. */
  write(functionName: string, text: string): void
  lines(functionName?: string): string[]
}

const KEPT_LINES = 20_000

/** The last lines all functions wrote, in order. `onLine` gets each one as well. */
export function createLogBook(onLine: (functionName: string, line: string) => void = () => undefined): LogBook {
  const kept: { functionName: string; line: string }[] = []
  return {
    write(functionName, text) {
      for (const line of text.split('\n')) {
        if (line === '') continue
        kept.push({ functionName, line })
        onLine(functionName, line)
      }
      // Cut in blocks, not a line at a time: shift() of a long array is slow.
      if (kept.length > KEPT_LINES * 2) kept.splice(0, kept.length - KEPT_LINES)
    },
    lines: functionName =>
      kept.filter(each => functionName === undefined || each.functionName === functionName).map(each => each.line),
  }
}
