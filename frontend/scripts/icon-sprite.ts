import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { iconNames } from '../src/shared/ui/icon-names.ts';

const resolve = createRequire(import.meta.url).resolve;
const fileName = 'icons.svg';

/** Cuts the design system's icon sprite down to the icons that the pages use, served as one local file. */
export function iconSprite(): Plugin {
  const build = () => {
    const all = readFileSync(resolve('bootstrap-italia/dist/svg/sprites.svg'), 'utf8');
    const symbols = iconNames.map((name) => {
      const found = new RegExp(`<(symbol|svg)[^>]*\\bid="${name}"[\\s\\S]*?</\\1>`).exec(all);
      if (!found) throw new Error(`The icon ${name} is not in the sprite of the design system`);
      return found[0].replace(/^<svg/, '<symbol').replace(/<\/svg>$/, '</symbol>');
    });
    return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  };
  return {
    name: 'nzd-icon-sprite',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(build());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: build() });
    },
  };
}
