import { readFileSync } from 'node:fs'
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { PROJECT_ROOT } from './project-root.ts'
import { WanggeStack } from './wangge-stack.ts'

export interface AppOptions {
  readonly outdir: string
  readonly bundles: string
  readonly stage: string
  /** ARNs of those who may send to the intake queue. */
  readonly partners?: readonly string[]
  /** Absent: the template fits every region of its partition. */
  readonly region?: string
}

/** The app before synthesis; a finding of cdk-nag that nobody has answered for stops the synthesis. */
export function makeApp({ outdir, bundles, stage, partners = [], region }: AppOptions): App {
  const { context } = JSON.parse(readFileSync(`${PROJECT_ROOT}cdk.json`, 'utf8'))
  const app = new App({ outdir, context, analyticsReporting: false })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  new WanggeStack(app, `wangge-${stage}`, {
    description: 'Wangge: grassroots-governance event handling',
    bundles,
    partners,
    ...(region && { env: { region } }),
  })
  return app
}
