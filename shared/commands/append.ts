import type { Actor } from '#shared/domain/case/actor.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { type Commit, EVENT_SCHEMA, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { evolve, fold } from '#shared/domain/case/evolve.ts'
import type { CaseState, OpenedCase } from '#shared/domain/case/state.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { Ids } from '#shared/ports/ids.ts'

export interface Command {
  readonly case: CaseKey
  /** Where the cause is something in the case (a breach), its name is read from the state. */
  readonly commandId: string | ((state: CaseState) => string)
  /** Keyed hash of what was asked; the same commandId with another one is another command. */
  readonly fingerprint: string
  /** Or asked for once it is decided: in which of his capacities somebody acts follows from the case. */
  readonly actor: Actor | (() => Actor)
  /** RFC 3339, by the clock of whoever asks. */
  readonly at: string
  /**
   * Decides on the state as it is, at the time the commit will bear; called again when the case changed meanwhile. No
   * events: nothing to append.
   */
  readonly decide: (state: CaseState, at: string) => Promise<readonly CaseEvent[]>
  /** Keeps in the vault what the events refer to: after the decision, so that a refusal leaves no trace; before the append. Repeatable. */
  readonly keep?: () => Promise<void>
}

export interface Appended {
  readonly state: OpenedCase
  /** The commit this command made, now or the first time it was sent; absent: it had nothing to say. */
  readonly commit?: Commit
  readonly replayed: boolean
}

export interface AppendDeps {
  readonly ledger: CaseLedger
  readonly ids: Ids
  readonly pause: (milliseconds: number) => Promise<void>
}

/** Tries in all. With full jitter, ten callers racing on one case are through in a few. */
const TRIES = 6
const JITTER_MS = 50

/**
 * Load, fold, decide, append with one conditional put. A repeated command answers its first result and decides nothing.
 * Throws key.reused for another fingerprint, conflict when others were faster every time, and whatever `decide` throws.
 */
export async function append(command: Command, { ledger, ids, pause }: AppendDeps): Promise<Appended> {
  const { tenant, caseId } = command.case
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) await pause(ids.fraction() * JITTER_MS * 2 ** attempt)
    const commits = await ledger.load(tenant, caseId)
    const state = fold(commits)
    const id = typeof command.commandId === 'string' ? command.commandId : command.commandId(state)
    const earlier = commits.find(({ commandId }) => commandId === id)
    if (earlier) return replay(earlier, command, fold(commits.slice(0, earlier.seq)))
    const at = notBefore(commits.at(-1), command.at)
    const events = await command.decide(state, at)
    if (events.length === 0) return { state: opened(state), replayed: false }
    await command.keep?.()
    const commit = commitOf({ ...command, commandId: id, at }, events, commits)
    if ((await ledger.append(commit)) === 'appended') return { state: evolve(state, commit), commit, replayed: false }
    // Occupied: by somebody else, or by this very commit after a lost answer. Loading again tells which.
  }
  throw new DomainError('conflict', `Case ${caseId} changed ${TRIES} times while deciding`)
}

/** Clocks differ, and what is counted in a case goes forward only: whose clock is behind acts at the time of the commit before. */
const notBefore = (last: Commit | undefined, at: string): string => (last && last.at > at ? last.at : at)

function commitOf(
  command: Command & { readonly commandId: string },
  events: readonly CaseEvent[],
  commits: readonly Commit[],
): Commit {
  const { commandId, fingerprint, at } = command
  const actor = typeof command.actor === 'function' ? command.actor() : command.actor
  const last = commits.at(-1)
  const content = {
    ...command.case,
    seq: (last?.seq ?? 0) + 1,
    commandId,
    fingerprint,
    at,
    actor,
    schema: EVENT_SCHEMA,
  }
  return sealCommit({ ...content, events: [...events] }, last?.hash ?? GENESIS)
}

function replay(earlier: Commit, { fingerprint }: Command, state: CaseState): Appended {
  if (earlier.fingerprint !== fingerprint) throw new DomainError('key.reused', 'Same command id, other content')
  return { state: opened(state), commit: earlier, replayed: true }
}

function opened(state: CaseState): OpenedCase {
  if (state.status === 'Absent') throw new DomainError('not-found', 'No such case')
  return state
}
