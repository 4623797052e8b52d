import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { CalendarPage } from './CalendarPage';

const at = { path: '/citta/:city/calendario', at: '/citta/prato/calendario?mese=2026-06' };
const entry = (collection: string, id: string, what: string, dueTime: string) => ({
  resource: `cities/prato/${collection}/${id}`,
  collection,
  title: `Oggetto ${id}`,
  state: 'STATE_RUNNING',
  what,
  dueTime,
});

describe('the calendar', () => {
  it('tells by the day of the cities what falls due, and turns its months', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/cities/prato/calendar', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(['fromDay', 'toDay', 'pageToken'].map((key) => query.get(key) ?? '').join(' '));
        return HttpResponse.json(
          query.get('fromDay') === '2026-06-01'
            ? {
                entries: [
                  entry('sandboxes', 'S1', 'trial_end', '2026-06-29T22:00:00Z'),
                  entry('consultations', 'C1', 'consultation_close', '2026-06-30T10:00:00Z'),
                ],
                truncated: true,
                nextPageToken: 'next',
              }
            : { entries: [] },
        );
      }),
    );
    const { container } = show(<CalendarPage />, at);

    const day = await screen.findByRole('region', { name: /30 giugno 2026|30\/06\/2026|30 giu/ });
    expect(within(day).getByRole('link', { name: 'Oggetto S1' })).toHaveAttribute(
      'href',
      '/citta/prato/sandbox/S1',
    );
    expect(within(day).getByText(/finisce la sperimentazione/)).toBeVisible();
    expect(within(day).getByText(/si chiude la consultazione/)).toBeVisible();
    expect(await faults(container)).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Mese successivo' }));
    expect(await screen.findByText('Nessuna scadenza in questo mese')).toBeVisible();
    expect(asked).toEqual(['2026-06-01 2026-06-30 ', '2026-07-01 2026-07-31 ']);
  });

  it('turns the pages of a month that holds much', async () => {
    server.use(
      http.get('*/api/v1/cities/prato/calendar', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('pageToken') === 'next'
            ? { entries: [entry('sandboxes', 'S2', 'trial_end', '2026-06-30T10:00:00Z')] }
            : {
                entries: [entry('sandboxes', 'S1', 'trial_end', '2026-06-29T10:00:00Z')],
                nextPageToken: 'next',
              },
        ),
      ),
    );
    show(<CalendarPage />, at);

    await screen.findByRole('link', { name: 'Oggetto S1' });
    await userEvent.click(screen.getByRole('button', { name: /Successiva/ }));
    expect(await screen.findByRole('link', { name: 'Oggetto S2' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Oggetto S1' })).toBeNull();
  });
});
