import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundleFunctions } from './bundling/bundle-functions.ts'
import { DEPLOYED_FUNCTIONS } from './functions/deployed-functions.ts'
import { makeApp } from './make-app.ts'

export interface SynthOptions {
  readonly out: string
  readonly stage: string
  readonly partners?: readonly string[]
}

/** The same app for both partitions: `<out>/aws` for any region, `<out>/aws-cn` for the Beijing region. */
export async function synthesize({ out, stage, partners = [] }: SynthOptions): Promise<void> {
  const bundles = `${out}/bundles`
  const metafile = await bundleFunctions(
    DEPLOYED_FUNCTIONS.map(({ name }) => name),
    bundles,
  )
  writeFileSync(`${out}/metafile.json`, JSON.stringify(metafile))
  // The repository is `"type": "module"`; the bundles are not.
  writeFileSync(`${out}/package.json`, '{"type":"commonjs"}\n')
  for (const [partition, target] of [
    ['aws', {}],
    ['aws-cn', { region: 'cn-north-1' }],
  ] as const) {
    const outdir = `${out}/${partition}`
    rmSync(outdir, { recursive: true, force: true })
    mkdirSync(outdir, { recursive: true })
    makeApp({ outdir, bundles, stage, partners, ...target }).synth()
  }
}
