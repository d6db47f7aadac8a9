/** Runs that broke a rule once, or were close to it: the shape of each defect is named beside it. They run in `npm test`. */
export const SEEDS: readonly string[] = [
  // A put that timed out lands after its successor.
  'handle:project-case/PutItem/ViewsTable#3=slow',
  'quick:tasks-api/PutItem/LedgerTable#1=slow',
  // A lost answer and the death of the function that would have asked again.
  'report:reports-api/PutItem/LedgerTable#1=dropAfter+reports-api/PutItem/VaultTable#1=crashAfter',
  'report:deliver-task/SendMessage/agency-alpha-roads#1=crashAfter+route-case/PutItem/LedgerTable#1=dropAfter',
  // What the stream forgot, for both of its readers.
  'handle:relay-commit#1=lost',
  'handle:project-case#2=lost',
  // A merge the stream forgot: no list leads to the child any more.
  'merged:relay-commit#6=lost',
  // A merge whose message comes only after the unmerge.
  'merge:join-cases#1=crashEarly',
  // What the stream forgot while the case was being closed.
  'suspend:relay-commit#9=lost',
  // A message that died between its sending and its end goes out again under its own name.
  'told:notify-person/UpdateItem/ViewsTable#2=crashBefore',
  'told:notify-person/SendEmail/notices@wangge.example#1=dropAfter',
  // Repeats side by side.
  'report:route-case#1=duplicate+deliver-task#1=duplicate',
  'deadline:tick-case#1=duplicate+sweep-timers#2=duplicate',
  'report:relay-commit#2=replay',
  'race:tasks-api/PutItem/LedgerTable#1=late',
  // Half a batch.
  'crowd:relay-commit#1=partialBatch+intake-report#1=partialBatch',
  'deadline:tick-case#1=clockBehind',
  // A clock that is behind, after one that is right: the case went back in time, and its deadline could not be counted on.
  'return:desk-api#1=clockBehind',
  // A clock that is ahead began the limiter's next minute, and nobody with the right time got in.
  'open311:open311-api#1=clockAhead',
  // A resident's report held for nothing, on a warm rig: the repeated beginning of a window was taken for one too many.
  'crowd:reports-api/UpdateItem/ViewsTable#3=dropAfter',
]
