/** Everything the functions can say in their logs. Runbook sections name these codes. */
export const LOG_CODES = {
  'request.failed': 'A request ended in an error of ours',
  'record.failed': 'A queue or stream record could not be handled and will come again',
  'report.accepted': 'A report became the first commit of a case',
  'near.failed': 'Similar cases close by could not be looked for; the report itself was saved',
  'intake.quarantined': 'An intake message was unusable and was put aside with its reason',
  'suggester.unread': 'The model that suggests categories could not be read; a person chooses the category',
  'case.routed': 'Routing dispatched a case or handed it to a person',
  'task.delivered': 'News of a task was delivered as its agency wants it',
  'notice.sent': 'A message with one or more notices was handed to its channel',
  'notice.later': 'A message could not be handed over now and is tried again',
  'notice.undelivered': 'Somebody could not be told; his desk sees it',
  'notice.swept': 'Digests whose time has come were enqueued',
  'timer.swept': 'Due timers were enqueued',
  'ledger.reconciled': 'The ledger was compared with what followed from it',
  'queues.watched': "The agencies' queues were measured",
  'vault.swept': 'Values that no commit refers to were erased',
  'history.anchored': 'The commits since the last run were put under a root that nobody can change',
  'photo.scrubbed': 'An upload was cleaned and kept',
  'photo.refused': 'An upload was no usable photo and was not kept',
  'suggester.trained': 'A new model for suggesting categories was tried on what was held out, and kept or refused',
  'places.compiled': 'A county got a new snapshot of its grids and names',
  'places.failed': 'A county could not be compiled; the next run tries again',
  'registry.changed': 'An entry of the registry got a new version',
  'webhook.secret': "An agency's webhook got a new secret",
} as const

export type LogCode = keyof typeof LOG_CODES
