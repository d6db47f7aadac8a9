import { readSharedTime, type SharedTime } from '../clock/shared-time.ts'

/**
 * Makes `new Date()`, `Date()` and `Date.now()` of this thread tell virtual time. The bundle is not touched: it asks the
 * time the way any program does. The SDK then signs with virtual time too, which the wire does not check.
 */
export function installVirtualDate(shared: SharedTime): void {
  const RealDate = Date
  const realNow = RealDate.now.bind(RealDate)
  const now = (): number => readSharedTime(shared, realNow)

  function VirtualDate(...parts: unknown[]): Date | string {
    if (!new.target) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target)
  }
  // One prototype for both, so that `instanceof` and `constructor` cannot tell them apart.
  VirtualDate.prototype = RealDate.prototype
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true })
  Object.defineProperties(VirtualDate, {
    ...Object.getOwnPropertyDescriptors({ parse: RealDate.parse, UTC: RealDate.UTC, now }),
    name: { value: 'Date' },
    length: { value: 7 },
  })
  globalThis.Date = VirtualDate as unknown as DateConstructor
}
