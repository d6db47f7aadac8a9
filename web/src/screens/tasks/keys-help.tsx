import type { RefObject } from 'preact'
import { texts } from '../../language/texts.ts'

const t = texts(
  {
    title: '键盘操作',
    next: '下一项',
    last: '上一项',
    open: '打开',
    mark: '选中或取消',
    help: '显示本说明',
    close: '关闭',
  },
  {
    title: 'Keyboard',
    next: 'Next',
    last: 'Previous',
    open: 'Open',
    mark: 'Mark or unmark',
    help: 'Show this',
    close: 'Close',
  },
)

const KEYS = [
  ['j', 'next'],
  ['k', 'last'],
  ['Enter', 'open'],
  ['x', 'mark'],
  ['?', 'help'],
] as const

export const KeysHelp = ({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) => (
  <dialog ref={dialog} aria-labelledby="keys">
    <h2 id="keys">{t('title')}</h2>
    <dl class="facts">
      {KEYS.flatMap(([key, what]) => [
        <dt key={key}>
          <kbd>{key}</kbd>
        </dt>,
        <dd key={`${key}-what`}>{t(what)}</dd>,
      ])}
    </dl>
    <button type="button" class="button" onClick={() => dialog.current?.close()}>
      {t('close')}
    </button>
  </dialog>
)
