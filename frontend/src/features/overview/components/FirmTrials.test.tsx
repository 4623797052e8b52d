import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { FirmTrials } from './FirmTrials';

const firm = 'cities/prato/organisations/01J00000000000000000000001';
const trial = (id: string, consents: object[]) => ({
  name: `cities/prato/sandboxes/${id}`,
  title: `Prova ${id}`,
  state: 'STATE_RUNNING',
  design: { participants: [{ id: 'p1', organisation: firm }] },
  consents,
});

describe('the trials of a firm', () => {
  it('are asked for by the firm, and come by pages', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/cities/prato/sandboxes', ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query.get('participant') ?? '');
        return HttpResponse.json(
          query.get('pageToken') === 'next'
            ? { sandboxes: [trial('B', [])] }
            : { sandboxes: [trial('A', [{ participant: 'p1' }])], nextPageToken: 'next' },
        );
      }),
    );
    const { container } = show(<FirmTrials city="prato" organisation={firm} />, {
      session: person('prato', 'firm'),
    });

    expect(await screen.findByRole('link', { name: 'Prova A' })).toBeVisible();
    expect(screen.getByText('consenso dato')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Successiva/ }));

    expect(await screen.findByRole('link', { name: 'Prova B' })).toBeVisible();
    expect(screen.queryByText('consenso dato')).toBeNull();
    expect(new Set(asked)).toEqual(new Set([firm]));
  });
});
