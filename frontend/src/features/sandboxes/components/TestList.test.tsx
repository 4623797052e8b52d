import { create } from '@bufbuild/protobuf';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { TheoryTest_Kind, TheoryTestSchema } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { TestList } from './TestList';

const theory = 'cities/prato/theories/T1';
const test = (kind: TheoryTest_Kind, element: string) => create(TheoryTestSchema, { theory, kind, element });

describe('what a trial puts to the test', () => {
  it('is told in the words of the theory and leads there', async () => {
    server.use(
      http.get(`*/api/v1/${theory}`, () =>
        HttpResponse.json({
          name: theory,
          content: {
            nodes: [
              { id: 'n1', statement: 'Rete' },
              { id: 'n2', statement: 'Riuso' },
            ],
            edges: [{ id: 'e1', from: 'n1', to: 'n2' }],
          },
        }),
      ),
    );
    const { container } = show(
      <TestList tests={[test(TheoryTest_Kind.EDGE, 'e1'), test(TheoryTest_Kind.ASSUMPTION, 'a1')]} />,
    );

    expect(await screen.findByRole('link', { name: 'Passaggio: Rete → Riuso' })).toHaveAttribute(
      'href',
      '/citta/prato/teoria/T1?arco=e1',
    );
    expect(screen.getByRole('link', { name: /non c’è più/ })).toHaveAttribute(
      'href',
      '/citta/prato/teoria/T1',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('says so where there is nothing', () => {
    show(<TestList tests={[]} />);
    expect(screen.getByText(/Non è indicato/)).toBeVisible();
  });
});
