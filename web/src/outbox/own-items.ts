import { computed } from '@preact/signals'
import { session } from '../session/session.ts'
import { outbox } from './outbox.ts'
import type { OutboxItem } from './outbox-item.ts'

/** Who signed in sees his own and what nobody signed; what another one left here waits for him, unseen. */
export const isOwn = ({ sub }: Pick<OutboxItem, 'sub'>): boolean => sub === undefined || sub === session.value?.sub

export const ownItems = computed(() => outbox.value.filter(isOwn))

/** How many things of somebody else wait here to be finished or sent. */
export const waitingForOthers = computed(
  () => outbox.value.filter(item => !isOwn(item) && item.state !== 'sent').length,
)
