import { type ProjectDeps, project } from '#shared/commands/project.ts'
import { isQuiet } from '#shared/domain/case/quiet.ts'
import type { Log } from '#shared/ports/log.ts'
import type { StreamCommit } from '#shared/runtime/stream/stream-handler.ts'
import { type LastCallDeps, lastCall } from './last-call.ts'

/** Projects each case of a batch once, however many of its commits are in it, and not for what no view shows. Answers what must come again. */
export const projectBatch =
  (deps: ProjectDeps & LastCallDeps & { readonly log: Log }) =>
  async (commits: readonly StreamCommit[]): Promise<readonly string[]> => {
    // In the stream's order: whatever came before a quiet commit has been projected, or comes again with it.
    const telling = commits.filter(({ commit }) => !isQuiet(commit))
    const byCase = Map.groupBy(telling, ({ commit }) => `${commit.tenant}#${commit.caseId}`)
    const settled = await Promise.all(
      [...byCase.values()].map(async ([first, ...more]) => {
        if (!first) return []
        try {
          await lastCall(await project(first.commit, deps), [first, ...more], deps)
          return []
        } catch (error) {
          const { tenant, caseId } = first.commit
          deps.log.error('record.failed', { tenant, caseId, sequenceNumber: first.sequenceNumber }, error)
          return [first.sequenceNumber]
        }
      }),
    )
    return settled.flat()
  }
