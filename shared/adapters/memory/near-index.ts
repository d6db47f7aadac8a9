import type { CaseView } from '#shared/domain/view/case-view.ts'
import { nearRowOf } from '#shared/domain/view/near-key.ts'
import type { NearIndex } from '#shared/ports/near-index.ts'

/** The index as a scan over views somebody else keeps. */
export function memoryNearIndex(views: () => readonly CaseView[]): NearIndex {
  return {
    since: async (partition, since) =>
      views()
        .flatMap(({ near, nearSort }) => (near === partition && nearSort && nearSort >= since ? [nearSort] : []))
        .sort()
        .reverse()
        .map(nearRowOf),
  }
}
