/** What the CDK CLI runs (cdk.json): `cdk deploy`, `cdk diff`. WANGGE_REGION pins the template to one region. */
import { bundleFunctions } from './bundling/bundle-functions.ts'
import { DEPLOYED_FUNCTIONS } from './functions/deployed-functions.ts'
import { makeApp } from './make-app.ts'
import { partners } from './partners.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { stage } from './stage.ts'

const bundles = `${PROJECT_ROOT}cdk.out/bundles`
const names = DEPLOYED_FUNCTIONS.map(({ name }) => name)
await bundleFunctions(names, bundles)
const { CDK_OUTDIR: outdir = `${PROJECT_ROOT}cdk.out/aws`, WANGGE_REGION: region } = process.env
makeApp({
  outdir,
  bundles,
  stage: stage(process.env),
  partners: partners(process.env),
  ...(region && { region }),
}).synth()
