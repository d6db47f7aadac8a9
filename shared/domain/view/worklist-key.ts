/** 0-based partition of an agency's worklist. */
export const agencyWorklist = (tenant: string, agency: string, shard: number): string =>
  `${tenant}#AGENCY#${agency}#${shard}`

/** Errands of the grid workers of an area. */
export const errandList = (tenant: string, area: string): string => `${tenant}#ERRANDS#${area}`

/** What a desk's people choose from: cases without a dispatch, cases to be checked or closed, what agencies ask for, reports a limit held back. */
export const POOLS = ['triage', 'resolved', 'requests', 'held'] as const
export type Pool = (typeof POOLS)[number]

/** Where a report waits for a person, by the code of the reason. */
export const waitingPool = (code: string): Pool => (code === 'held' ? 'held' : 'triage')

export const deskPool = (tenant: string, desk: string, pool: Pool): string => `${tenant}#DESK#${desk}#${pool}`
