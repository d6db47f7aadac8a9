import { synthIfChanged } from '#infra/synth-if-changed.ts'

/** Once before all integration tests: they run what cdk.out holds, side by side. */
export const setup = async (): Promise<void> => {
  await synthIfChanged()
}
