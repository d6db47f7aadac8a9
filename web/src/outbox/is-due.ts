import type { OutboxItem } from './outbox-item.ts'

/**
 * Whether it is to be tried at `now` (Unix ms). `hope`: something changed for the better (a network, a login, the person is
 * back), so what waited for that need not wait out its time; a server that asked for patience or is down is still given it.
 * Only for who holds the lock: to him `sending` means that whoever was sending is gone.
 */
export const isDue = (
  { state, nextAt, waiting }: Pick<OutboxItem, 'state' | 'nextAt' | 'waiting'>,
  now: number,
  hope: boolean,
): boolean => (state === 'queued' || state === 'sending') && (nextAt <= now || (hope && waiting !== 'server'))
