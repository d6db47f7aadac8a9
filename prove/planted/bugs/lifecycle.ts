import type { PlantedBug } from '../bug.ts'

/** Defects in what agencies, parents and clocks must learn on the long way to closed. */
export const LIFECYCLE_BUGS: readonly PlantedBug[] = [
  {
    id: 'merge-half-done',
    about: 'a parent that could not be told of its child is not told again',
    patches: [
      {
        file: 'functions/join-cases/join-cases.ts',
        find: "return [{ type: belongs ? 'ChildJoined' : 'ChildLeft', child }]\n    })",
        put: "return [{ type: belongs ? 'ChildJoined' : 'ChildLeft', child }]\n    }).catch(() => undefined)",
      },
    ],
    functions: ['join-cases'],
    run: 'merge:join-cases/PutItem/LedgerTable#2=error500',
    minutes: 3,
    trips: 'L6',
  },
  {
    id: 'assists-unheard',
    about: 'an agency that is to assist never hears of it',
    patches: [
      {
        file: 'shared/domain/messages/follow-ups.ts',
        find: '.map(({ task }) => task))',
        put: ".map(({ task }) => task).filter(task => !task.startsWith('A')))",
      },
    ],
    functions: ['relay-commit'],
    run: 'assist:',
    // Later it is found by reconcile-ledger.
    minutes: 4,
    trips: 'L1',
  },
  {
    id: 'withdrawals-unheard',
    about: 'an agency works on what was taken from it',
    patches: [
      {
        file: 'shared/domain/messages/follow-ups.ts',
        find: "  'TaskWithdrawn',\n  'TaskReopened',",
        put: "  'TaskReopened',",
      },
    ],
    functions: ['relay-commit'],
    run: 'assist-dropped:',
    minutes: 4,
    trips: 'L1',
  },
  {
    id: 'withdrawn-without-seq',
    about: 'a withdrawal is no news of its task, so the notice counts as delivered',
    patches: [
      {
        file: 'shared/domain/case/evolve/tasks.ts',
        find: "({ status: 'Withdrawn', noticeSeq: seq })",
        put: "({ status: 'Withdrawn', noticeSeq: Math.min(seq, 0) })",
      },
    ],
    functions: ['deliver-task'],
    run: 'return:',
    trips: 'L1',
  },
  {
    id: 'overdue-while-suspended',
    about: 'the clock of a suspended task goes on',
    patches: [
      {
        file: 'shared/domain/timer/timers-of.ts',
        find: 'return suspensionTimers(state, task, task.suspended)',
        put: 'return [...alarm(task), ...suspensionTimers(state, task, task.suspended)]',
      },
    ],
    functions: ['project-case', 'tick-case'],
    run: 'suspend:',
    trips: 'I7',
  },
  {
    id: 'suspended-for-ever',
    about: 'a suspension does not end by itself',
    patches: [
      {
        file: 'shared/domain/timer/timers-of.ts',
        find: 'return suspensionTimers(state, task, task.suspended)',
        put: "return suspensionTimers(state, task, task.suspended).filter(({ name }) => name[0] !== 'resume')",
      },
    ],
    functions: ['project-case'],
    run: 'suspend:',
    trips: 'L2',
  },
  {
    id: 'decided-stays-asked',
    about: 'a request that was decided waits at the desk for ever',
    patches: [
      {
        file: 'shared/domain/view/views-of.ts',
        find: "pending && { key: deskPool(state.tenant, state.desk, 'requests'), by: pending.askedAt }",
        put: "{ key: deskPool(state.tenant, state.desk, 'requests'), by: pending?.askedAt ?? state.openedAt }",
      },
    ],
    functions: ['project-case'],
    run: 'kept:',
    trips: 'I10',
  },
  {
    id: 'closed-over-assists',
    about: 'a case is closed while another agency still works on it',
    patches: [
      {
        file: 'shared/domain/case/closing.ts',
        find: "=== 'lead' || left.length === 0) return",
        put: "=== 'lead' || left.length >= 0) return",
      },
    ],
    functions: ['desk-api'],
    run: 'assist:',
    trips: 'I5',
  },
  {
    id: 'merge-lost-unnoticed',
    about: 'a merge that both readers of the stream lost is not looked for',
    patches: [
      {
        file: 'functions/reconcile-ledger/check-case.ts',
        find: '...(join ? joinShortfall(',
        put: '...(join?.seq === 0 ? joinShortfall(',
      },
    ],
    functions: ['reconcile-ledger'],
    run: 'merged:relay-commit#6=lost+project-case#6=lost',
    minutes: 15,
    trips: 'L6',
  },
  {
    id: 'cries-wolf',
    about: 'a case that lacks nothing is counted as short',
    patches: [
      {
        file: 'functions/reconcile-ledger/check-case.ts',
        find: 'return shortfalls.length',
        put: 'return Math.max(shortfalls.length, 1)',
      },
    ],
    functions: ['reconcile-ledger'],
    run: 'merged:',
    trips: 'L7',
  },
]
