import type { PlantedBug } from '../bug.ts'

/** Defects between a sender and the ledger. */
export const ACCEPTING_BUGS: readonly PlantedBug[] = [
  {
    id: 'acknowledge-before-commit',
    about: 'the intake says done whether or not the report is in the ledger',
    patches: [
      {
        file: 'functions/intake-report/intake-report.ts',
        find: 'await submitFrom(incoming, deps)',
        put: 'await submitFrom(incoming, deps).catch(error => {\n        if (error instanceof DomainError) throw error\n      })',
      },
    ],
    functions: ['intake-report'],
    run: 'crowd:intake-report/PutItem/LedgerTable#1=error500',
    trips: 'I1',
  },
  {
    id: 'failed-append-answers-201',
    about: 'a ledger that did not answer counts as one that said yes',
    patches: [
      {
        file: 'shared/commands/append.ts',
        find: '(await ledger.append(commit)) ===',
        put: "(await ledger.append(commit).catch(() => 'appended')) ===",
      },
    ],
    functions: ['reports-api'],
    run: 'handle:reports-api/PutItem/LedgerTable#1=error500',
    trips: 'I1',
  },
  {
    id: 'vault-not-written',
    about: 'the ledger refers to words that nobody kept',
    patches: [
      {
        file: 'shared/commands/prepare-report.ts',
        find: 'await Promise.all(sealed.map(value => deps.vault.put(tenant, caseId, value, at)))',
        put: 'void sealed',
      },
    ],
    functions: ['reports-api'],
    run: 'report:',
    trips: 'I1',
  },
  {
    id: 'replay-decides-again',
    about: 'a repeated command is decided as a new one',
    patches: [
      {
        file: 'shared/commands/append.ts',
        find: 'commits.find(({ commandId }) => commandId === id)',
        put: 'commits.find(({ commandId }) => commandId === `${id}!`)',
      },
    ],
    functions: ['reports-api'],
    run: 'report:',
    trips: 'I2',
  },
  {
    id: 'key-reused-accepted',
    about: 'another body under the same key is answered as the first',
    patches: [
      {
        file: 'shared/commands/append.ts',
        find: 'if (earlier.fingerprint !== fingerprint)',
        put: 'if (earlier.fingerprint === `${fingerprint}!`)',
      },
    ],
    functions: ['reports-api'],
    run: 'report:',
    trips: 'I2',
  },
  {
    id: 'random-command-id',
    about: 'the name of a command is made anew each time it is sent',
    patches: [
      {
        file: 'shared/commands/submit-report.ts',
        find: 'const commandId = commandIdOf(tenant, caller, idempotencyKey)',
        put: 'const commandId = commandIdOf(tenant, caller, `${idempotencyKey}${Math.random()}`)',
      },
    ],
    functions: ['reports-api'],
    run: 'report:reports-api#1=crashLate',
    trips: 'I2',
  },
  {
    id: 'invalid-without-quarantine',
    about: 'what the intake cannot use is gone',
    patches: [
      {
        file: 'functions/intake-report/intake-report.ts',
        find: 'await deps.quarantine.put({ ...incoming, reason: error.code, fields: error.fields })',
        put: '',
      },
    ],
    functions: ['intake-report'],
    run: 'intake:',
    trips: 'L1',
  },
  {
    id: 'words-logged',
    about: 'the intake logs what it was sent',
    patches: [
      {
        file: 'functions/intake-report/intake-report.ts',
        find: '{ tenant, caseId: state.caseId, sentAt }',
        put: '{ tenant, caseId: state.caseId, sentAt: body }',
      },
    ],
    functions: ['intake-report'],
    run: 'intake:',
    trips: 'I11',
  },
  {
    id: 'orphans-stay',
    about: 'the sweep of the vault finds orphans and lets them be',
    patches: [
      {
        file: 'functions/sweep-vault/sweep-vault.ts',
        find: '(await deps.vault.erase(key))',
        put: 'key.caseId.length === 0',
      },
    ],
    functions: ['sweep-vault'],
    run: 'hours:reports-api/PutItem/LedgerTable#1=crashBefore',
    trips: 'L5',
  },
  {
    id: 'sweep-erases-the-living',
    about: 'the sweep of the vault does not ask the ledger',
    patches: [
      {
        file: 'functions/sweep-vault/sweep-vault.ts',
        find: '(await isOrphan(key, deps.ledger)) &&',
        put: '',
      },
    ],
    functions: ['sweep-vault'],
    run: 'hours:',
    trips: 'I1',
  },
]
