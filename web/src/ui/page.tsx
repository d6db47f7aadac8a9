import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { config } from '../app/config.ts'
import { nameOf } from '../language/name-of.ts'

interface Props {
  readonly title: string
  readonly narrow?: boolean
  readonly children: ComponentChildren
}

/** One screen: its title in the tab, and the reader's focus on its heading when it was not the first. */
export function Page({ title, narrow = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${nameOf(config.value.tenant.name) || 'Wangge'}`
  }, [title])
  useEffect(() => {
    if (document.body.dataset.moved) heading.current?.focus()
    document.body.dataset.moved = 'yes'
  }, [])
  return (
    <main id="main" class={narrow ? 'page narrow' : 'page'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
