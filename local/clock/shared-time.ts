/**
 * Virtual time as every thread reads it: two 64-bit integers in shared memory, the offset to real time and the moment
 * the clock was frozen at (`RUNNING` when it runs). Atomics, because a torn read would be a jump of years.
 */
const OFFSET = 0
const FROZEN = 1
const RUNNING = -1n

export type SharedTime = SharedArrayBuffer

export function createSharedTime(offsetMs: number): SharedTime {
  const shared = new SharedArrayBuffer(16)
  const cells = new BigInt64Array(shared)
  Atomics.store(cells, OFFSET, BigInt(Math.round(offsetMs)))
  Atomics.store(cells, FROZEN, RUNNING)
  return shared
}

/** Virtual milliseconds since 1970; `realNow` is given in so that a thread which patches `Date` can still use it. */
export function readSharedTime(shared: SharedTime, realNow: () => number): number {
  const cells = new BigInt64Array(shared)
  const frozen = Atomics.load(cells, FROZEN)
  return frozen === RUNNING ? realNow() + Number(Atomics.load(cells, OFFSET)) : Number(frozen)
}

export function readOffset(shared: SharedTime): number {
  return Number(Atomics.load(new BigInt64Array(shared), OFFSET))
}

export function writeOffset(shared: SharedTime, offsetMs: number): void {
  Atomics.store(new BigInt64Array(shared), OFFSET, BigInt(Math.round(offsetMs)))
}

export function freeze(shared: SharedTime, atMs: number): void {
  Atomics.store(new BigInt64Array(shared), FROZEN, BigInt(Math.round(atMs)))
}

export function unfreeze(shared: SharedTime): void {
  Atomics.store(new BigInt64Array(shared), FROZEN, RUNNING)
}

export function isFrozen(shared: SharedTime): boolean {
  return Atomics.load(new BigInt64Array(shared), FROZEN) !== RUNNING
}
