/** One case with what is wrong about it. */
export interface Finding {
  readonly caseId: string
  readonly what: string
}

/** The first finding of every case. */
export const oncePerCase = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.toReversed().map(finding => [finding.caseId, finding])).values(),
]
