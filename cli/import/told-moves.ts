import type { Move } from './recompute-deadlines.ts'

const MOST_SHOWN = 20

/** The first of the deadlines that moved, or would. */
export function toldMoves(moves: readonly Move[], moved: string): string {
  const shown = moves.slice(0, MOST_SHOWN).map(({ task, agency, before, after }) => {
    return `  ${task} (${agency}): ${before ?? 'provisional'} → ${after ?? 'provisional'}`
  })
  const more = moves.length > MOST_SHOWN ? [`  … and ${moves.length - MOST_SHOWN} more`] : []
  return [`${moves.length} deadlines ${moved}.`, ...shown, ...more].join('\n')
}
