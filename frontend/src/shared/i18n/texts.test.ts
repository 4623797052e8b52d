import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.json';
import it_ from './it.json';

const keysOf = (node: object, prefix = ''): string[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gen' ? [] : sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });

const known = new Set(keysOf(it_));
const has = (key: string) => known.has(key) || known.has(`${key}_other`);

describe('texts', () => {
  it('have the same keys in Italian and English', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(it_).sort());
  });

  it('are never empty', () => {
    for (const texts of [it_, en]) expect(JSON.stringify(texts)).not.toMatch(/:\s*""/);
  });

  it('use the same variables in both languages', () => {
    const variables = (texts: object, key: string) => {
      const found: unknown = key
        .split('.')
        .reduce<unknown>((node, part) => (node instanceof Object ? Reflect.get(node, part) : ''), texts);
      return (String(found).match(/\{\{\w+\}\}/g) ?? []).sort();
    };
    for (const key of known)
      expect(`${key} ${variables(en, key).join()}`).toBe(`${key} ${variables(it_, key).join()}`);
  });

  it('exist for every key that the pages name', () => {
    const sources = sourcesUnder('src').join('\n');
    const used = [...sources.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((key) => !has(key))).toEqual([]);
  });

  it('exist for every group of keys that the pages build', () => {
    const sources = sourcesUnder('src').join('\n');
    const groups = [...sources.matchAll(/\bt\(\s*`([\w.]+)\.\$\{/g)].map((match) => match[1] ?? '');
    const missing = groups.filter((group) => ![...known].some((key) => key.startsWith(`${group}.`)));
    expect(missing).toEqual([]);
  });
});
