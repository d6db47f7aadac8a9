import type { OpenedCase } from '../case/state.ts'

/** Whether the case's category is nobody's word: routing took it from a suggestion, and no person has named another since. */
export const isGuess = ({ category, tasks }: OpenedCase): boolean =>
  tasks.some(({ reason }) => 'suggested' in reason && reason.suggested !== undefined && reason.category === category)
