const WITH_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/i

/** Milliseconds since 1970 of an RFC 3339 time. Without a zone it would mean another moment on every machine: RangeError. */
export function instantOf(time: string): number {
  const instant = Date.parse(time)
  if (Number.isNaN(instant) || !WITH_ZONE.test(time)) {
    throw new RangeError(`“${time}” is no time with a zone, like 2026-11-22T08:00:00+08:00`)
  }
  return instant
}
