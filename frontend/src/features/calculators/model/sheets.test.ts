import { fromJson, type DescMessage } from '@bufbuild/protobuf';
import { validate } from '@shared/api/validate';
import { methods } from './calculators';
import { draftOf, jsonOf } from './draft';
import { sheets } from './sheets';

const explained = /^nzd\.(indicators\.v1\.Calculation(Method|Warning)|common\.v1\.Source)$/;

/** Names of all fields of a message and of the messages in it, and of all choices. */
function namesOf(schema: DescMessage, fields = new Set<string>(), values = new Set<string>()) {
  for (const field of schema.fields) {
    if (field.message && /Calculation(Method|Warning)$/.test(field.message.typeName)) continue;
    fields.add(field.jsonName);
    if (field.enum) for (const value of field.enum.values) if (value.number !== 0) values.add(value.name);
    if (field.message && !explained.test(field.message.typeName)) namesOf(field.message, fields, values);
  }
  return { fields, values };
}

describe('sheets of calculators', () => {
  it('are there for every calculator of the contract, and for nothing else', () => {
    expect([...sheets.keys()].sort()).toEqual([...methods.keys()].sort());
    expect(sheets.size).toBeGreaterThan(20);
  });

  it.each([...sheets])('%s names every field and choice in both languages', (id, sheet) => {
    const method = methods.get(id);
    if (!method) throw new Error(id);
    for (const texts of [sheet.it, sheet.en]) {
      expect(texts.title).not.toBe('');
      expect(texts.summary).not.toBe('');
      for (const schema of [method.input, method.output]) {
        const { fields, values } = namesOf(schema);
        expect([...fields].filter((name) => !texts.fields[name])).toEqual([]);
        expect([...values].filter((name) => !texts.values[name])).toEqual([]);
      }
    }
    expect(Object.keys(sheet.en.codes)).toEqual(Object.keys(sheet.it.codes));
  });

  it.each([...sheets])('%s has an example that the contract takes and the form keeps', async (id, sheet) => {
    const method = methods.get(id);
    if (!method) throw new Error(id);
    const message = fromJson(method.input, sheet.example);
    expect(await validate(method.input, message)).toEqual([]);
    const [request, unread] = jsonOf(method.input, draftOf(method.input, sheet.example));
    expect(unread).toEqual([]);
    expect(fromJson(method.input, request)).toEqual(message);
  });
});
