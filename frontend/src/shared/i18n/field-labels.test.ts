import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBookkeeping } from '@shared/model/history';
import it_ from './it.json';

const services = join(import.meta.dirname, '../../../../services');

/** The fields of the record that a persistence class keeps. */
function fieldsOf(source: string, record: string): readonly string[] {
  const [, inner = ''] = new RegExp(`record ${record}\\(([^()]*)\\)\\s*(implements|\\{)`).exec(source) ?? [];
  return inner
    .replaceAll(/<.*?>/g, '')
    .split(',')
    .map((part) => part.trim().split(/\s+/).at(-1) ?? '');
}

const files = (existsSync(services) ? readdirSync(services) : [])
  .map((service) => join(services, service, 'src/main/java'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((path) => path.endsWith('Document.java'))
      .map((path) => join(folder, path)),
  );
/** Where the store has another name than the resource. */
const nameInHistory: Readonly<Record<string, string>> = { documents: 'files' };
const kept = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const collection = /@MappedEntity\((?:value = )?"(\w+)"/.exec(source)?.[1];
  if (!collection || !source.includes('implements AggregateDocument')) return [];
  return [
    {
      collection: nameInHistory[collection] ?? collection,
      fields: fieldsOf(source, basename(file, '.java')),
    },
  ];
});
const inside = (name: string) => {
  const file = files.find((one) => one.endsWith(`/decisions/persistence/${name}.java`));
  return file ? fieldsOf(readFileSync(file, 'utf8'), name) : [];
};
const labels: Record<string, Record<string, unknown> | undefined> = it_.field;

describe.skipIf(files.length === 0)('labels of what services keep', () => {
  it('are there for every field that a history tells', () => {
    expect(kept.length).toBeGreaterThan(20);
    const unnamed = kept.flatMap(({ collection, fields }) =>
      (collection === 'decisions' ? [...inside('QuestionDocument'), ...inside('CourseDocument')] : fields)
        .filter((field) => field !== 'id' && !isBookkeeping(collection, field))
        .filter((field) => !labels[collection]?.[field])
        .map((field) => `${collection}.${field}`),
    );
    expect(unnamed).toEqual([]);
  });
});
