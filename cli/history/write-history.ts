import { closeSync, openSync, writeSync } from 'node:fs'
import type { HistoryFile } from '#shared/domain/anchor/history-file.ts'

/** Writes it with one case or root a line: valid JSON, and still to be compared and searched by line. */
export function writeHistory(file: string, { cases, roots, ...head }: HistoryFile): void {
  const to = openSync(file, 'w')
  try {
    const list = (name: string, items: readonly unknown[]): void => {
      writeSync(to, `,\n"${name}":[`)
      items.forEach((item, at) => void writeSync(to, `${at === 0 ? '' : ','}\n${JSON.stringify(item)}`))
      writeSync(to, '\n]')
    }
    writeSync(to, JSON.stringify(head).slice(0, -1))
    list('roots', roots)
    list('cases', cases)
    writeSync(to, '}\n')
  } finally {
    closeSync(to)
  }
}
