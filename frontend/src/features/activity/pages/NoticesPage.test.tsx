import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { NoticesPage } from './NoticesPage';

const notice = (number: number, read: boolean) => ({
  name: `cities/prato/notices/${number}`,
  sequence: number,
  resource: `cities/prato/organisations/${number}`,
  collection: 'organisations',
  title: `Attore ${number}`,
  kind: 'updated',
  tenant: 'prato',
  actor: 'indicators',
  eventTime: '2026-03-01T10:00:00Z',
  cause: 'CAUSE_ROLE',
  read,
});

describe('notices', () => {
  it('are marked as read one by one and all at once', async () => {
    let notices = [notice(3, false), notice(2, false), notice(1, true)];
    const sent: unknown[] = [];
    const unread = () => notices.filter((one) => !one.read).length;
    server.use(
      http.get('*/api/v1/notices', () => HttpResponse.json({ notices })),
      http.get('*/api/v1/unreadNotices', () => HttpResponse.json({ unread: unread() })),
      http.post('*/api/v1/cities/prato/notices/3:markRead', () => {
        notices = notices.map((one) => (one.sequence === 3 ? { ...one, read: true } : one));
        return HttpResponse.json(notices[0]);
      }),
      http.post('*/api/v1/notices:markRead', async ({ request }) => {
        sent.push(await request.json());
        notices = notices.map((one) => ({ ...one, read: true }));
        return HttpResponse.json({ unread: 0 });
      }),
    );
    const { container } = show(<NoticesPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Segna come letto: Attore 3' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Segna come letto: Attore 3' })).toBeNull(),
    );
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Segna tutti come letti' }));

    await waitFor(() => expect(screen.queryByRole('button', { name: /Segna/ })).toBeNull());
    expect(sent).toMatchObject([{ upToSequence: 3 }]);
  });

  it('say what brings them when there are none', async () => {
    server.use(
      http.get('*/api/v1/notices', () => HttpResponse.json({ notices: [] })),
      http.get('*/api/v1/unreadNotices', () => HttpResponse.json({ unread: 0 })),
    );
    show(<NoticesPage />);

    expect(await screen.findByText('Nessun avviso')).toBeVisible();
  });
});
