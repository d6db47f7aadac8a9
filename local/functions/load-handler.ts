type LambdaHandler = (event: unknown, context: unknown, callback: (error: unknown, result: unknown) => void) => unknown

/** Finds `file.export` and makes both of Lambda's styles, promise and callback, a promise. */
export function loadHandler(
  load: (file: string) => unknown,
  handler: string,
): (event: unknown, context: unknown) => Promise<unknown> {
  const [file = '', name = ''] = handler.split('.')
  const found = (load(`${file}.js`) as Record<string, unknown>)[name]
  if (typeof found !== 'function')
    throw Object.assign(new Error(`${handler} is undefined or not exported`), { name: 'Runtime.HandlerNotFound' })
  const call = found as LambdaHandler
  return (event, context) =>
    new Promise((resolve, reject) => {
      const answer = call(event, context, (error, result) => (error ? reject(error) : resolve(result)))
      // A function of three parameters that gives nothing back answers through its callback.
      if (answer instanceof Promise) answer.then(resolve, reject)
      else if (call.length < 3) resolve(answer)
    })
}
