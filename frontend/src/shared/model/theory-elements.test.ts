import { create } from '@bufbuild/protobuf';
import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { TheoryContentSchema } from '@shared/api/gen/nzd/theories/v1/content_pb';
import { elementPage, elementText } from './theory-elements';

const theory = 'cities/prato/theories/T1';
const content = create(TheoryContentSchema, {
  nodes: [
    { id: 'n1', statement: 'Rete' },
    { id: 'n2', statement: 'Riuso' },
  ],
  edges: [{ id: 'e1', from: 'n1', to: 'n2' }],
  assumptions: [{ id: 'a1', edge: 'e1', statement: 'Il prezzo regge' }],
});

describe('elements of a theory of change', () => {
  it.each([
    [TheoryTest_Kind.NODE, 'n1', 'Rete', '?nodo=n1'],
    [TheoryTest_Kind.EDGE, 'e1', 'Rete → Riuso', '?arco=e1'],
    [TheoryTest_Kind.ASSUMPTION, 'a1', 'Il prezzo regge', '?arco=e1'],
    [TheoryTest_Kind.ASSUMPTION, 'gone', '', ''],
  ])('say what they are and where they are', (kind, element, text, query) => {
    expect(elementText(content, { kind, element })).toBe(text);
    expect(elementPage(content, { theory, kind, element })).toBe(`/citta/prato/teoria/T1${query}`);
  });
});
