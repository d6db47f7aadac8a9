import { synthIfChanged } from './synth-if-changed.ts'

try {
  const outcome = await synthIfChanged()
  console.log(outcome === 'skipped' ? 'cdk.out is up to date.' : 'Synthesized cdk.out/aws and cdk.out/aws-cn.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
