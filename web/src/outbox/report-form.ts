export interface PlacePicked {
  readonly lat: number
  readonly lon: number
  /** Metres, where the device measured it. */
  readonly accuracy?: number
}

/** What the report form holds while it is filled in. */
export interface ReportForm {
  readonly words: string
  readonly category: string
  readonly condition: string
  readonly position?: PlacePicked
  /** A grid or area picked from the list; beside a position outside every grid: the one that was offered for it. */
  readonly area: string
  readonly address: string
  readonly photos: readonly string[]
  readonly name: string
  readonly phone: string
  /** Wants to be told there; absent in drafts that are older than the question. */
  readonly email?: string
  /** Reporting for somebody else, who gets a slip. */
  readonly onBehalf: boolean
  /** To the category's own questions, by their code. */
  readonly answers: Answers
  /** Said where it sounds like an emergency: nobody is in danger. */
  readonly notEmergency: boolean
  /** The number of the open case that this is about too. */
  readonly joinCase: string
  /** Put right on the spot by the grid worker, who shows it in these photos. */
  readonly onSpot: boolean
  readonly after: readonly string[]
}

export type Answers = Readonly<Record<string, string | readonly string[]>>

export const EMPTY_REPORT: ReportForm = {
  ...{ words: '', category: '', condition: '', area: '', address: '', photos: [], name: '', phone: '' },
  ...{ onBehalf: false, answers: {}, notEmergency: false, joinCase: '', onSpot: false, after: [] },
}
