import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { atOnce } from '../at-once.ts'
import type { Progress } from '../import/progress.ts'
import { listCases } from '../ledger/list-cases.ts'
import { listViews } from './list-views.ts'
import { rebuildView, type ViewTables, viewIsRight } from './rebuild-view.ts'

export interface Rebuilt {
  /** Cases in the ledger. */
  readonly cases: number
  /** Views that had to be replaced, or removed for want of a case. */
  readonly written: number
  /** Views that are, at the end, exactly what the ledger makes of them. */
  readonly identical: number
  /** Numbers of cases whose view is not; empty after a rebuild. */
  readonly differing: readonly string[]
}

const WIDTH = 16

/** Folds every case of the ledger and compares its view with what is stored; unless only checking, makes it so and looks again. */
export async function rebuildViews(
  tables: ViewTables,
  { check, progress }: { readonly check: boolean; readonly progress: Progress },
): Promise<Rebuilt> {
  const cases = await listCases(tables.ledger)
  const known = new Set(cases.map(({ tenant, caseId }) => `${tenant}#${caseId}`))
  const orphans = (await listViews(tables.views)).filter(({ tenant, caseId }) => !known.has(`${tenant}#${caseId}`))
  const all = [...cases, ...orphans]
  progress.begin('views', all.length)
  const looked = await atOnce(all, WIDTH, async key => {
    const done = check ? 'identical' : await rebuildView(tables, key)
    const right = await viewIsRight(tables, key)
    progress.advance(1)
    return { key, written: done === 'written', right }
  })
  progress.end()
  return {
    cases: cases.length,
    written: looked.filter(each => each.written).length,
    identical: looked.slice(0, cases.length).filter(each => each.right).length,
    differing: looked.filter(each => !each.right).map(each => numberOf(each.key)),
  }
}

const numberOf = ({ tenant, caseId }: CaseKey): string => `${tenant} ${showCaseNumber(caseId)}`
