import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { OrganisationFiles } from './OrganisationFiles';

const parent = 'cities/prato/organisations/01J00000000000000000000000';
const file = {
  name: `${parent}/files/01J00000000000000000000001`,
  fileName: 'bilancio.pdf',
  contentType: 'application/pdf',
  sizeBytes: 1_200_000,
  createTime: '2026-11-01T10:00:00Z',
};
const lists = (files: () => readonly object[]) =>
  http.get(`*/api/v1/${parent}/files`, () => HttpResponse.json({ files: files() }));

describe('documents of an organisation', () => {
  it('are listed with their size, and no one may change them who may not', async () => {
    server.use(lists(() => [file]));
    const { container } = show(<OrganisationFiles parent={parent} editable={false} />);

    expect(await screen.findByRole('button', { name: /bilancio\.pdf/ })).toBeVisible();
    expect(screen.getByText('1,2 MB')).toBeVisible();
    expect(screen.queryByLabelText('Aggiungi un documento')).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('are added with their name in the address and their content as body', async () => {
    let files: readonly object[] = [];
    const sent: { name: string | null; text: string }[] = [];
    server.use(
      lists(() => files),
      http.post(`*/api/v1/${parent}/files:upload`, async ({ request }) => {
        sent.push({
          name: new URL(request.url).searchParams.get('fileName'),
          text: await request.text(),
        });
        files = [file];
        return HttpResponse.json(file);
      }),
    );
    show(<OrganisationFiles parent={parent} editable />);
    await screen.findByText('Nessun documento');
    await userEvent.upload(
      screen.getByLabelText('Aggiungi un documento'),
      new File(['%PDF-1.7'], 'bilancio.pdf', { type: 'application/pdf' }),
    );

    expect(await screen.findByRole('button', { name: 'bilancio.pdf' })).toBeVisible();
    expect(sent).toEqual([{ name: 'bilancio.pdf', text: '%PDF-1.7' }]);
  });

  it('are refused with a reason in words', async () => {
    server.use(
      lists(() => []),
      http.post(`*/api/v1/${parent}/files:upload`, () =>
        HttpResponse.json({ status: 400, reason: 'FILE_TYPE_REFUSED' }, { status: 400 }),
      ),
    );
    show(<OrganisationFiles parent={parent} editable />);
    await userEvent.upload(
      await screen.findByLabelText('Aggiungi un documento'),
      new File(['x'], 'conti.csv', { type: 'text/csv' }),
    );

    expect(await screen.findByText('Il tipo di documento non è ammesso')).toBeVisible();
  });

  it('are deleted after a question', async () => {
    let files: readonly object[] = [file];
    server.use(
      lists(() => files),
      http.delete(`*/api/v1/${file.name}`, () => {
        files = [];
        return HttpResponse.json({});
      }),
    );
    show(<OrganisationFiles parent={parent} editable />);
    await userEvent.click(await screen.findByRole('button', { name: 'Elimina bilancio.pdf' }));
    const dialog = await screen.findByRole('dialog', { name: 'Eliminare il documento?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Elimina' }));

    expect(await screen.findByText('Nessun documento')).toBeVisible();
  });
});
