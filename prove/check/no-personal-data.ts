import { CANARY, CANARY_LAT, CANARY_PHONE } from '../drive/report-steps.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Check } from './check.ts'

const CANARIES = [CANARY, CANARY_PHONE, String(CANARY_LAT)]

/** I11: the birds the rig puts into words, names, phones and homes are nowhere but in the vault. */
export const noPersonalData: Check = {
  id: 'I11',
  rule: 'no personal data in ledger, views, logs, queues, dead letters, metrics or errors',
  broken: evidence =>
    placesOf(evidence).flatMap(([place, texts]) =>
      CANARIES.filter(bird => texts.some(text => text.includes(bird))).map(bird => `“${bird}” stands in ${place}`),
    ),
}

const placesOf = ({ ledgerItems, views, queues, logs, book }: Evidence): [string, readonly string[]][] => [
  ['the ledger', ledgerItems.map(item => JSON.stringify(item))],
  ['the views', views.map(item => JSON.stringify(item))],
  ['a log', logs],
  ['an answer that is an error', book.answers.filter(text => text.includes('urn:wangge:problem'))],
  ...[...queues.entries()].map(([queue, bodies]): [string, readonly string[]] => [`queue ${queue}`, bodies]),
]
