/** Attributes of the worklist index beside its keys; a test holds it against WorklistRow. */
export const WORKLIST_PROJECTION = [
  'tenant',
  'caseId',
  'status',
  'category',
  'condition',
  'path',
  'openedAt',
  'agency',
  'task',
  'due',
  'provisional',
  'taskStatus',
  'triage',
  'pending',
  'claimBy',
  'claimUntil',
] as const
