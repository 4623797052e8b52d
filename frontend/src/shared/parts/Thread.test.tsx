import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { Thread } from './Thread';

const barrier = 'cities/prato/barriers/01J00000000000000000000001';
const own = { name: barrier, collection: 'barriers', title: 'Scarico industriale', tenant: 'prato' };
const sandbox = {
  name: 'cities/roma/sandboxes/01J00000000000000000000002',
  collection: 'sandboxes',
  title: 'Acqua per il Tecnopolo',
  state: 'STATE_RUNNING',
  tenant: 'roma',
};
const organisation = {
  name: 'cities/prato/organisations/01J00000000000000000000003',
  collection: 'organisations',
  title: 'Tintoria Esempio',
  tenant: 'prato',
};
const made = {
  direction: 'DIRECTION_OUT',
  relation: 'RELATION_RELATES_TO',
  end: organisation,
  link: 'cities/prato/links/01J00000000000000000000009',
  linkEtag: '"1"',
  note: 'Stesso scarico',
};
const follows = { direction: 'DIRECTION_IN', relation: 'RELATION_FOLLOWS_FROM', end: sandbox };

const answers = (links: () => object[]) => [
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: links(), resource: own })),
  http.get('*/api/v1/threadEnds', ({ request }) =>
    HttpResponse.json({
      ends: new URL(request.url).searchParams.get('query') === 'tint' ? [organisation] : [sandbox],
    }),
  ),
];

describe('thread of an object', () => {
  it('shows both ways, what each end is, and follows a question', async () => {
    server.use(
      ...answers(() => [made, follows]),
      http.get('*/api/v1/threadWalk', () =>
        HttpResponse.json({
          start: own,
          steps: [
            {
              end: { ...sandbox, title: 'Altra barriera' },
              distance: 2,
              from: 'x',
              relation: 'RELATION_RELATES_TO',
              direction: 'DIRECTION_IN',
            },
          ],
        }),
      ),
    );
    const { container } = show(<Thread resource={barrier} />, { session: person('prato', 'observer') });

    expect(await screen.findByText('Da dove viene')).toBeVisible();
    expect(screen.getByText('ha dato origine a')).toBeVisible();
    expect(screen.getByText(/in corso/)).toHaveTextContent('Roma');
    expect(screen.getByRole('link', { name: 'Tintoria Esempio' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Collega' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Chi altro ha incontrato questa barriera?' }));

    expect(await screen.findByText('Altra barriera')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('links another object that was found by its words', async () => {
    let links: object[] = [];
    const sent: unknown[] = [];
    server.use(
      ...answers(() => links),
      http.post('*/api/v1/cities/prato/links', async ({ request }) => {
        sent.push(await request.json());
        links = [made];
        return HttpResponse.json({ name: made.link });
      }),
    );
    const { container } = show(<Thread resource={barrier} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Collega' }));
    const dialog = screen.getByRole('dialog');
    const button = within(dialog).getByRole('button', { name: 'Collega' });
    expect(button).toBeDisabled();
    await userEvent.selectOptions(within(dialog).getByLabelText('Questo oggetto…'), 'out 2');
    await userEvent.type(within(dialog).getByLabelText('Parole del titolo'), 'tint');
    await userEvent.click(await within(dialog).findByLabelText(/Tintoria Esempio/));
    await userEvent.type(within(dialog).getByLabelText('Perché (facoltativo)'), 'Stesso scarico');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(button);

    expect(await screen.findByText('Stesso scarico')).toBeVisible();
    expect(sent).toMatchObject([
      {
        source: barrier,
        link: { relation: 'RELATION_RESTS_ON', target: organisation.name },
        note: 'Stesso scarico',
      },
    ]);
  });

  it('takes a link away that a person made, and asks first', async () => {
    let links: object[] = [made];
    server.use(
      ...answers(() => links),
      http.delete('*/api/v1/cities/prato/links/*', () => {
        links = [];
        return HttpResponse.json({});
      }),
    );
    show(<Thread resource={barrier} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Togli il collegamento con Tintoria Esempio' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Togli il collegamento' }));

    await waitFor(() => expect(screen.queryByText('Stesso scarico')).toBeNull());
  });
});
