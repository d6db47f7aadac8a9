import type { PlantedBug } from '../bug.ts'

const APIS = ['reports-api', 'tasks-api', 'desk-api']

/** Defects in what is decided and appended. */
export const DECIDING_BUGS: readonly PlantedBug[] = [
  {
    id: 'append-without-condition',
    about: 'the ledger’s put asks no condition: of two at once one is overwritten',
    patches: [
      {
        file: 'shared/adapters/dynamodb/ledger/case-ledger.ts',
        find: "ConditionExpression: 'attribute_not_exists(pk)',",
        put: '',
      },
    ],
    functions: ['tasks-api'],
    run: 'race:tasks-api/PutItem/LedgerTable#1=late',
    trips: 'I1',
  },
  {
    id: 'routed-twice',
    about: 'a routing message that comes twice dispatches twice',
    patches: [
      {
        file: 'functions/route-case/route-case.ts',
        find: "'route', String(seq))",
        put: "'route', String(Math.random()))",
      },
      {
        file: 'functions/route-case/route-case.ts',
        find: 'if (!awaitsRouting(state) && !saidToBeWrong(state)) return []',
        put: 'if (state.tasks.length >= 2) return []',
      },
      {
        file: 'functions/route-case/route-case.ts',
        find: 'awaitsRouting(state) ? routingEvents',
        put: 'state.tasks.length < 2 ? routingEvents',
      },
    ],
    functions: ['route-case'],
    run: 'report:route-case#1=duplicate',
    trips: 'I8',
  },
  {
    id: 'chain-broken',
    about: 'every commit is chained to the beginning',
    patches: [
      {
        file: 'shared/commands/append.ts',
        find: 'last?.hash ?? GENESIS)',
        put: 'last ? GENESIS : GENESIS)',
      },
    ],
    functions: ['route-case'],
    run: 'report:',
    trips: 'I6',
  },
  {
    id: 'seq-skips',
    about: 'the second commit takes the third place',
    patches: [{ file: 'shared/commands/append.ts', find: '(last?.seq ?? 0) + 1', put: '(last ? last.seq + 2 : 1)' }],
    functions: ['route-case'],
    run: 'report:',
    trips: 'I5',
  },
  {
    id: 'closed-before-resolved',
    about: 'the desk may close what the agency still handles',
    patches: [
      {
        file: 'shared/domain/case/actions/close.ts',
        find: "from: ['Resolved', 'Checking']",
        put: "from: ['Handling', 'Resolved', 'Checking']",
      },
    ],
    functions: APIS,
    run: 'strangers:',
    trips: 'I5',
  },
  {
    id: 'any-agency-may',
    about: 'a task is anybody’s who handles tasks',
    patches: [
      {
        file: 'shared/domain/case/may-perform.ts',
        find: 'leadTask(state)?.agency === caller.agency',
        put: 'leadTask(state) !== undefined',
      },
      {
        file: 'shared/domain/case/may-perform.ts',
        find: 'state.tasks.some(task => task.agency === caller.agency)',
        put: 'state.tasks.length > 0',
      },
    ],
    functions: APIS,
    run: 'strangers:',
    trips: 'I4',
  },
  {
    id: 'told-again-and-again',
    about: 'a tick tells the first breach whenever it comes and under a new name',
    patches: [
      {
        file: 'functions/tick-case/tick-case.ts',
        find: "...(earliest(state)?.name ?? ['nothing'])",
        put: 'String(Math.random())',
      },
      {
        file: 'functions/tick-case/tick-case.ts',
        find: 'withStage(state, timer.events(facts),',
        put: "withStage(state, timer.events(facts).map(event => (event.type === 'TaskOverdue' ? { ...event, level: 1 } : event)),",
      },
    ],
    functions: ['tick-case'],
    run: 'deadline:',
    trips: 'I7',
  },
  {
    id: 'told-early',
    about: 'a tick does not look at the clock',
    patches: [{ file: 'functions/tick-case/tick-case.ts', find: '|| timer.at > at) return []', put: ') return []' }],
    functions: ['tick-case'],
    run: 'deadline:tick-case#1=duplicate',
    trips: 'I7',
  },
]
