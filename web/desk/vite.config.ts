import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import { fixtures, POLICY } from './dev/fixtures.ts'

const source = fileURLToPath(new URL('./src', import.meta.url))

/** Served under /desk/ by the server; `--mode fixtures` answers /api from dev/ so that every screen can be seen alone. */
export default defineConfig(({ mode }) => ({
  base: '/desk/',
  resolve: { alias: { '@': source } },
  plugins: [
    vue(),
    Components({
      dirs: [],
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
      dts: 'src/components.d.ts',
    }),
    ...(mode === 'fixtures' ? [fixtures()] : []),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: {
    host: '127.0.0.1',
    proxy:
      mode === 'fixtures' ? undefined : { '/api': process.env.MINGJIAN_SERVER ?? 'http://127.0.0.1:8080' },
  },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': POLICY } },
  test: {
    environment: 'node',
    server: { deps: { inline: ['element-plus'] } },
    css: false,
    include: ['src/**/*.spec.ts'],
  },
}))
