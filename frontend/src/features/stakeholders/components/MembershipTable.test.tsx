import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { MembershipTable } from './MembershipTable';

const subject = '00000000-0000-4000-8000-000000000013';
const firm = 'cities/prato/organisations/01J00000000000000000000001';
const membership = (id: string, more: object) => ({
  name: `cities/prato/memberships/01J0000000000000000000000${id}`,
  etag: '"1"',
  person: subject,
  fromDay: '2025-04-01',
  ...more,
});

describe('memberships of a person', () => {
  it('shows what somebody acts for with its dates, and ends what is open after asking', async () => {
    let ended: string | undefined;
    server.use(
      http.get('*/api/v1/cities/prato/memberships', ({ request }) => {
        expect(new URL(request.url).searchParams.get('person')).toBe(subject);
        return HttpResponse.json({
          memberships: [
            membership('A', { organisation: firm, ...(ended ? { toDay: ended } : {}) }),
            membership('B', { municipality: '100005', toDay: '2025-12-31' }),
          ],
        });
      }),
      http.get(`*/api/v1/${firm}`, () => HttpResponse.json({ name: firm, legalName: 'Tintoria Esempio' })),
      http.get('*/api/v1/cities/prato/districts', () =>
        HttpResponse.json({
          districts: [
            {
              name: 'cities/prato/districts/tessile',
              municipalities: [{ istatCode: '100005', displayName: 'Prato' }],
            },
          ],
        }),
      ),
      http.post(`*/api/v1/${membership('A', {}).name}:end`, () => {
        ended = '2026-01-01';
        return HttpResponse.json(membership('A', { organisation: firm, toDay: ended }));
      }),
    );
    const { container } = show(<MembershipTable city="prato" person={subject} mayEnd />, {
      path: '/citta/:city/attori/persone/:person',
      at: '/citta/prato/attori/persone/01J00000000000000000000009',
      session: person('prato', 'city-coordinator'),
    });
    expect(await screen.findByRole('link', { name: 'Tintoria Esempio' })).toBeVisible();
    expect(await screen.findByText('Comune di Prato')).toBeVisible();
    expect(screen.getByText('dal 1 apr 2025 al 31 dic 2025')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    const buttons = screen.getAllByRole('button', { name: /Chiudi l’appartenenza/ });
    expect(buttons).toHaveLength(1);

    await userEvent.click(screen.getByRole('button', { name: /Chiudi l’appartenenza/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Chiudi l’appartenenza' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Chiudi l’appartenenza' }));
    await waitFor(() => expect(ended).toBe('2026-01-01'));
    expect(await screen.findAllByText('conclusa')).toHaveLength(2);
  });
});
