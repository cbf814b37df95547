import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const OUT = '../../dist/web';

/** Each file once more as .br and .gz: the API sends these as they are, so that no request waits for a compressor. */
function compressed(): Plugin {
  return {
    name: 'duban-compressed',
    apply: 'build',
    closeBundle: async () => {
      const folder = join(import.meta.dirname, OUT, 'assets');
      await Promise.all((await readdir(folder)).map(async (name) => {
        if (!/\.(js|css|svg|json)$/.test(name)) return;
        const bytes = await readFile(join(folder, name));
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }));
        await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes));
      }));
    },
  };
}

/** `vite build apps/web`, which the preparation runs. While working on a screen: `npx vite apps/web` beside `npm start`. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: OUT, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900, reportCompressedSize: false,
    // antd marks its files for servers that render React; here is none.
    rolldownOptions: { onwarn: (warning, warn) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); } },
  },
  plugins: [compressed()],
  server: { proxy: Object.fromEntries(['/api', '/docs', '/health'].map((path) => [path, 'http://127.0.0.1:3000'])) },
});
