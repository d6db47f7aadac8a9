import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Checkpoints {
  of(mappingId: string): number
  set(mappingId: string, position: number): void
  /** On disk when this returns. */
  flush(): void
}

const flushDelayMs = 100

/**
 * How far each mapping has come. Written a little later than set: after a kill some records are fed again, which
 * every stream consumer must bear anyway; none is skipped.
 */
export function checkpoints(path: string | undefined): Checkpoints {
  const positions = new Map<string, number>(path ? read(path) : [])
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!path) return
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(positions)))
    renameSync(`${path}.new`, path)
  }
  return {
    of: mappingId => positions.get(mappingId) ?? 0,
    set(mappingId, position) {
      if (position <= (positions.get(mappingId) ?? 0)) return
      positions.set(mappingId, position)
      timer ??= setTimeout(flush, flushDelayMs)
    },
    flush,
  }
}

function read(path: string): [string, number][] {
  try {
    return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>)
  } catch {
    // None yet. A torn file cannot be: it is renamed into place.
    return []
  }
}
