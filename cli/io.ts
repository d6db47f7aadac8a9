/** What a command may touch of the process around it. */
export interface Io {
  /** Results, on standard output. */
  readonly out: (line: string) => void
  /** Progress and complaints. */
  readonly errors: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** The process ends with the highest code any command gave. */
  readonly exit: (code: number) => void
}
