import { Duration } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { BundledFunction, type FunctionSetting } from './bundled-function.ts'

export interface ApiFunctionProps {
  readonly setting: FunctionSetting
  readonly name: string
  readonly errorImpact: string
}

/** A function behind the HTTP API; its routes stand in infra/routes.ts. */
export class ApiFunction extends BundledFunction {
  constructor(scope: Construct, props: ApiFunctionProps) {
    // Nobody waits longer in front of a form, and the gateway itself gives up at 30 s.
    super(scope, { timeout: Duration.seconds(10), ...props })
  }
}
