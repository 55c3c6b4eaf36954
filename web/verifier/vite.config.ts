import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const PAGE = 'mingjian-verifier.html'
const STYLE = fileURLToPath(new URL('./src/page/page.css', import.meta.url))

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** Puts script and style into the page and forbids it everything else: it works from a stick and asks nobody. */
function onePage(): Plugin {
  return {
    name: 'one-page',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/\s*<link rel="stylesheet"[^>]*>/, ''),
    },
    generateBundle(_, bundle) {
      let html = ''
      let script = ''
      const style = readFileSync(STYLE, 'utf8').replace(/\s+/g, ' ').trim()
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') {
          script += file.code.trim().replaceAll('</script', '<\\/script')
        } else {
          html = String(file.source)
        }
        delete bundle[name]
      }
      const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
      const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
      const source = html
        .replace(/\s*<(?:script|link)[^>]*(?:src|href)="[^"]*"[^>]*>(?:<\/script>)?/g, '')
        .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8">\n${head}`)
        .replace('</head>', () => `<style>${style}</style>\n</head>`)
        .replace('</body>', () => `<script>${script}</script>\n</body>`)
      this.emitFile({ type: 'asset', fileName: PAGE, source })
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [onePage()],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { output: { format: 'iife' } },
  },
  server: { host: '127.0.0.1', fs: { allow: [REPOSITORY] } },
  test: { environment: 'node', include: ['test/**/*.spec.ts'] },
})
