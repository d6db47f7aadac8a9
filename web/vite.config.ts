import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { boundPrecache } from './bound-precache.ts'
import { contractFiles } from './contract-files.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The oldest browsers it runs in (README); tsconfig.json's `lib` keeps younger built-ins out.
    target: ['chrome103', 'firefox104', 'safari16'],
    // The policy of the site allows no inlined files, and a hashed file is kept by the browser.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: false,
    // The app, and the page that shows the API's contract; they share nothing.
    rolldownOptions: { input: { index: here('./index.html'), 'api-docs': here('./docs/index.html') } },
  },
  plugins: [
    contractFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        globIgnores: ['**/gl-map*', 'docs/**', '**/api-docs*'],
        manifestTransforms: [boundPrecache],
      },
      manifest: {
        name: '网格 Wangge',
        short_name: '网格',
        description: '网格事件上报、办理与查询',
        lang: 'zh-CN',
        start_url: '/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#123a5e',
        // The PNGs are the SVG drawn once, for phones that take no other.
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
})
