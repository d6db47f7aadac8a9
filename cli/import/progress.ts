import cliProgress from 'cli-progress'

export interface Progress {
  begin(what: string, total: number): void
  advance(by: number): void
  end(): void
}

export const noProgress: Progress = { begin: () => undefined, advance: () => undefined, end: () => undefined }

/** A bar on the terminal, on standard error so that results can be piped; none where nobody watches or colour is unwanted. */
export function progressBar(
  stream: NodeJS.WriteStream,
  { quiet, env }: { readonly quiet: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): Progress {
  if (quiet || !stream.isTTY || env.NO_COLOR) return noProgress
  const format = '{what} {bar} {value}/{total} · {duration_formatted}'
  const bar = new cliProgress.SingleBar({ stream, format, hideCursor: true }, cliProgress.Presets.shades_classic)
  return {
    begin: (what, total) => bar.start(total, 0, { what }),
    advance: by => bar.increment(by),
    end: () => bar.stop(),
  }
}
