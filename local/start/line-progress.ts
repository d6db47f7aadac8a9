import { noProgress, type Progress } from '#cli/import/progress.ts'

/** One line for each thing begun, where there is no terminal to draw a bar on. */
export const lineProgress = (quiet: boolean): Progress =>
  quiet ? noProgress : { ...noProgress, begin: (what, total) => console.log(`  ${what}: ${total}`) }
