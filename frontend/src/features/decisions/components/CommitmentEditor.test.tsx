import { fromJson } from '@bufbuild/protobuf';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { CommitmentSchema } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { CommitmentEditor } from './CommitmentEditor';

const name = 'cities/prato/commitments/01J00000000000000000000000';
const firm = 'cities/prato/organisations/01J00000000000000000000001';
const told = {
  name,
  etag: '"3"',
  title: 'Allaccio alla rete',
  statement: 'Allacciamo lo stabilimento.',
  signatory: firm,
  levers: ['LEVER_GOVERNANCE_POLICY'],
  dueDay: '2027-12-31',
  visibility: 'VISIBILITY_PARTNERS',
  state: 'STATE_DRAFT',
  milestones: [{ title: 'Progetto', dueDay: '2027-06-30' }],
};
const answers = [
  http.get('*/api/v1/cities/prato/organisations', () =>
    HttpResponse.json({ organisations: [{ name: firm, legalName: 'Filatura Uno' }] }),
  ),
  http.get(`*/api/v1/${firm}`, () => HttpResponse.json({ name: firm, legalName: 'Filatura Uno' })),
  http.get('*/api/v1/*', () => HttpResponse.json({})),
];

const draw = (onDone: (saved: boolean) => void) =>
  show(<CommitmentEditor commitment={fromJson(CommitmentSchema, told)} onDone={onDone} />, {
    session: person('prato', 'city-coordinator'),
  });

const field = (key: string): HTMLElement => {
  const found = document.getElementById(`commitments-${key}`);
  if (!found) throw new Error(`No field ${key}`);
  return found;
};

describe('a commitment being changed', () => {
  it('sends what was changed and nothing else', async () => {
    const sent: unknown[] = [];
    const done = vi.fn();
    server.use(
      http.patch(`*/api/v1/${name}`, async ({ request }) => {
        sent.push([new URL(request.url).searchParams.get('updateMask'), await request.json()]);
        return HttpResponse.json(told);
      }),
      ...answers,
    );
    const { container } = draw(done);
    await screen.findByRole('option', { name: 'Filatura Uno' });
    expect(await faults(container)).toEqual([]);
    await userEvent.clear(field('title'));
    await userEvent.type(field('title'), 'Allaccio entro il 2027');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    await waitFor(() => expect(done).toHaveBeenCalledWith(true));
    expect(sent).toMatchObject([['title', { title: 'Allaccio entro il 2027' }]]);
  });

  it('names the field that is wrong and sends nothing', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(`*/api/v1/${name}`, () => {
        sent.push('sent');
        return HttpResponse.json(told);
      }),
      ...answers,
    );
    draw(vi.fn());
    await screen.findByRole('option', { name: 'Filatura Uno' });
    await userEvent.clear(field('dueDay'));
    await userEvent.type(field('dueDay'), 'presto');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    await waitFor(() => expect(field('dueDay')).toHaveAttribute('aria-invalid', 'true'));
    expect(sent).toEqual([]);
  });

  it('shows mine and theirs where a colleague was faster', async () => {
    const theirs = { ...told, etag: '"4"', title: 'Allaccio alla rete idrica' };
    server.use(
      http.patch(`*/api/v1/${name}`, () =>
        HttpResponse.json({ status: 412, reason: 'STALE_VERSION' }, { status: 412 }),
      ),
      http.get(`*/api/v1/${name}`, () => HttpResponse.json(theirs)),
      ...answers,
    );
    draw(vi.fn());
    await screen.findByRole('option', { name: 'Filatura Uno' });
    await userEvent.clear(field('title'));
    await userEvent.type(field('title'), 'Allaccio entro il 2027');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Allaccio entro il 2027')).toBeVisible();
    expect(within(dialog).getByText('Allaccio alla rete idrica')).toBeVisible();
  });
});
