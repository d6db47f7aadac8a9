/** 0-based partition of an agency's worklist. */
export const agencyWorklist = (tenant: string, agency: string, shard: number): string =>
  `${tenant}#AGENCY#${agency}#${shard}`

/** What a desk's people choose from: cases without a dispatch, and cases to be closed. */
export const POOLS = ['triage', 'resolved'] as const
export type Pool = (typeof POOLS)[number]

export const deskPool = (tenant: string, desk: string, pool: Pool): string => `${tenant}#DESK#${desk}#${pool}`
