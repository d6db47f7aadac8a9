import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const DOCUMENTS = ['openapi.json', 'asyncapi.json']

/** The committed contracts, served beside the page that shows them under addresses that stay. */
export const contractFiles = (): Plugin => ({
  name: 'wangge-contract-files',
  generateBundle() {
    for (const name of DOCUMENTS) {
      const source = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
      this.emitFile({ type: 'asset', fileName: `docs/${name}`, source })
    }
  },
})
