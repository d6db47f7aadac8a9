import type { OutboxItem } from '../outbox/outbox-item.ts'
import type { OpenForm } from './form-over-update.ts'

/** What was typed for an action that the server refused, to be corrected on the page of its case. */
export const formOf = ({ kind, path, body }: OutboxItem): OpenForm | undefined =>
  kind === 'action' ? { action: path.split('/').at(-1) ?? '', values: body } : undefined
