export interface Example {
  readonly body?: unknown
  readonly reply?: unknown
}
