export interface Ids {
  /** `bytes` random bytes as hex. */
  readonly secret: (bytes: number) => string
  /** A number in [0, 1) for jitter. */
  readonly fraction: () => number
}
