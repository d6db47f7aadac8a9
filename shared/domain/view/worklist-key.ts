/** 0-based partition of an agency's worklist. */
export const agencyWorklist = (tenant: string, agency: string, shard: number): string =>
  `${tenant}#AGENCY#${agency}#${shard}`

/** Errands of the grid workers of an area. */
export const errandList = (tenant: string, area: string): string => `${tenant}#ERRANDS#${area}`

/** What a desk's people choose from: cases without a dispatch, cases to be checked or closed, what agencies ask for. */
export const POOLS = ['triage', 'resolved', 'requests'] as const
export type Pool = (typeof POOLS)[number]

export const deskPool = (tenant: string, desk: string, pool: Pool): string => `${tenant}#DESK#${desk}#${pool}`
