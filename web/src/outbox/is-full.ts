/** The device has no room for more: nothing of what was to be kept is there. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
