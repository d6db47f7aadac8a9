import type { Check } from './check.ts'

/** I9 too, and at every moment: what reconcile-ledger would mend later was wrong all the same. */
export const viewsGoForward: Check = {
  id: 'I9',
  rule: 'a view never goes back to an older version',
  broken: ({ wentBack }) => wentBack,
}
