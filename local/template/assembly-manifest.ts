import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      displayName: z.string().optional(),
      properties: z.object({ templateFile: z.string().optional(), stackName: z.string().optional() }).optional(),
    }),
  ),
})

const Assets = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string(), packaging: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
})

export const Template = z.strictObject({
  AWSTemplateFormatVersion: z.string().optional(),
  Description: z.string().optional(),
  Metadata: z.unknown().optional(),
  Parameters: z.record(z.string(), z.looseObject({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  // Rules are checks CloudFormation makes on parameters before a deployment; nothing is deployed here.
  Rules: z.unknown().optional(),
  Resources: z.record(
    z.string(),
    z.strictObject({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Condition: z.string().optional(),
      DependsOn: z.unknown().optional(),
      DeletionPolicy: z.unknown().optional(),
      UpdateReplacePolicy: z.unknown().optional(),
      UpdatePolicy: z.unknown().optional(),
      Metadata: z.unknown().optional(),
    }),
  ),
  Outputs: z
    .record(z.string(), z.looseObject({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
})
export type Template = z.infer<typeof Template>

export interface StackFile {
  readonly name: string
  readonly template: Template
  /** From the manifest's `aws://account/region`; absent when the stack is region-agnostic. */
  readonly account?: string
  readonly region?: string
  /** Absolute folder of each directory asset, by the object key the template names. */
  readonly assets: ReadonlyMap<string, string>
}

/** The stacks of a cloud assembly as files: templates, environments, assets. */
export function readAssemblyManifest(dir: string): StackFile[] {
  const file = join(dir, 'manifest.json')
  if (!existsSync(file)) throw new Error(`There is no synthesized stack at ${dir}. Run: npm run synth`)
  const { artifacts } = Manifest.parse(readJson(file))
  const stacks = Object.entries(artifacts).filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
  if (stacks.length === 0) throw new Error(`The assembly at ${dir} holds no stack.`)
  return stacks.map(([id, artifact]) => {
    const templateFile = artifact.properties?.templateFile ?? `${id}.template.json`
    const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(artifact.environment ?? '') ?? []
    return {
      name: artifact.properties?.stackName ?? id,
      template: Template.parse(readJson(join(dir, templateFile))),
      ...(account && account !== 'unknown-account' ? { account } : {}),
      ...(region && region !== 'unknown-region' ? { region } : {}),
      assets: readAssets(dir, join(dir, `${id}.assets.json`)),
    }
  })
}

function readAssets(dir: string, file: string): Map<string, string> {
  const assets = new Map<string, string>()
  if (!existsSync(file)) return assets
  for (const asset of Object.values(Assets.parse(readJson(file)).files))
    for (const destination of Object.values(asset.destinations))
      assets.set(destination.objectKey, resolve(dir, asset.source.path))
  return assets
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
