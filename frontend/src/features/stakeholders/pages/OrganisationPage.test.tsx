import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { OrganisationPage } from './OrganisationPage';

const id = '01J00000000000000000000000';
const name = `cities/prato/organisations/${id}`;
const district = {
  name: 'cities/prato/districts/tessile',
  displayName: 'Distretto tessile',
  municipalities: [{ istatCode: '100005', displayName: 'Prato', province: 'PO' }],
};
const organisation = {
  name,
  etag: '"3"',
  legalName: 'Tessitura Bisenzio',
  vatNumber: '00743110157',
  type: 'TYPE_FIRM',
  ateco: '13.30',
  sizeClass: 'SIZE_CLASS_SMALL',
  employees: { persons: 12, year: 2024 },
  district: district.name,
  municipality: '100005',
  invented: true,
};

const answers = (current: () => object) => [
  http.get(`*/api/v1/${name}`, () => HttpResponse.json(current())),
  http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [district] })),
  http.get(`*/api/v1/${name}/files`, () => HttpResponse.json({ files: [] })),
  http.get('*/api/v1/cities/prato/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: [] })),
];
const page = (session = person('prato', 'city-coordinator')) =>
  show(<OrganisationPage />, {
    path: '/citta/:city/attori/:organisation',
    at: `/citta/prato/attori/${id}`,
    session,
  });

describe('page of an organisation', () => {
  it('shows the facts without faults, and no edit to those who may not', async () => {
    server.use(...answers(() => organisation));
    const { container } = page(person('prato', 'observer'));

    expect(await screen.findByRole('heading', { level: 1, name: /Tessitura Bisenzio/ })).toBeVisible();
    expect(await screen.findByText('12 addetti nel 2024')).toBeVisible();
    expect(await screen.findByText('Nessuna modifica registrata.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Modifica' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('lists what is wrong before anything is sent', async () => {
    server.use(...answers(() => organisation));
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Modifica' }));
    const vat = screen.getByLabelText(/Partita IVA/);
    await userEvent.clear(vat);
    await userEvent.type(vat, '00743110158');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Partita IVA: La partita IVA non è valida');
    expect(vat).toHaveAttribute('aria-invalid', 'true');
  });

  it('offers both versions when somebody else saved, and saves the choice on top of theirs', async () => {
    let current = { ...organisation };
    const sent: { etag: string; legalName: string }[] = [];
    server.use(
      ...answers(() => current),
      http.patch<never, { etag: string; legalName: string }>(`*/api/v1/${name}`, async ({ request }) => {
        const body = await request.json();
        sent.push(body);
        if (body.etag !== current.etag)
          return HttpResponse.json({ status: 412, reason: 'STALE_VERSION' }, { status: 412 });
        current = { ...current, legalName: body.legalName, etag: '"5"' };
        return HttpResponse.json(current);
      }),
    );
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Modifica' }));
    const field = screen.getByLabelText(/Denominazione/);
    await userEvent.clear(field);
    await userEvent.type(field, 'Nome mio');
    current = { ...organisation, legalName: 'Nome loro', etag: '"4"' };
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    const dialog = await screen.findByRole('dialog', { name: 'Modifica in conflitto' });
    expect(dialog).toHaveTextContent('Nome loro');
    await userEvent.click(within(dialog).getByLabelText(/Nome mio/));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva le scelte' }));

    expect(await screen.findByRole('heading', { level: 1, name: /Nome mio/ })).toBeVisible();
    expect(sent.map((body) => body.etag)).toEqual(['"3"', '"4"']);
  });

  it('lets a colleague without the mandate for data read only', async () => {
    let powers = ['POWER_SIGN'];
    server.use(
      ...answers(() => organisation),
      http.get('*/api/v1/standing', () =>
        HttpResponse.json({
          tenants: [{ tenant: 'prato', organisations: [name], mandates: [{ organisation: name, powers }] }],
        }),
      ),
    );
    const { container, unmount } = page(person('prato', 'firm'));
    expect(await screen.findByText(/si possono solo leggere/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Modifica' })).toBeNull();
    expect(await faults(container)).toEqual([]);
    unmount();

    powers = ['POWER_ENTER_DATA'];
    page(person('prato', 'firm'));
    expect(await screen.findByRole('button', { name: 'Modifica' })).toBeVisible();
    expect(screen.queryByText(/si possono solo leggere/)).toBeNull();
  });

  it('asks before an organisation is taken out of the registry', async () => {
    const deleted: string[] = [];
    server.use(
      ...answers(() => organisation),
      http.delete(`*/api/v1/${name}`, ({ request }) => {
        deleted.push(request.headers.get('if-match') ?? new URL(request.url).searchParams.get('etag') ?? '');
        return HttpResponse.json({});
      }),
    );
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Togli dal registro' }));
    expect(deleted).toEqual([]);
    const dialog = await screen.findByRole('dialog', { name: 'Togli dal registro' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Togli dal registro' }));
    await waitFor(() => expect(deleted).toHaveLength(1));
  });
});
