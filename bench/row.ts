/** One figure with its bar. */
export interface Row {
  readonly group: string
  readonly id: string
  readonly figure: string
  /** The most it may be. */
  readonly bar: number
  readonly measured: number
  readonly unit: string
  readonly ok: boolean
}

/** A group of figures that are measured together. */
export interface Group {
  readonly name: string
  readonly about: string
  /** Measures; what explains the figures is told line by line. */
  readonly measure: (tell: (text: string) => void) => Promise<readonly Row[]>
}
