import { signal } from '@preact/signals'

/**
 * The zone that deadlines of this place are kept in, and that all times are shown and entered in, whatever the device is set
 * to. Until the place is loaded: the policy's own default (shared/domain/policy/policy.ts).
 */
export const zone = signal('Asia/Shanghai')
