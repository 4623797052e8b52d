import { create } from '@bufbuild/protobuf';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { SeriesSchema } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { AwaitedValue } from './AwaitedValue';

const series = create(SeriesSchema, { awaited: { period: { code: '2025' }, lateFrom: '2026-06-30' } });

const open = (now: string, shown = series) => {
  server.use(http.get('*/api/v1/clock', () => HttpResponse.json({ now, daysAhead: 1 })));
  return show(<AwaitedValue series={shown} />, {
    path: '/',
    at: '/',
    session: person('prato', 'data-steward'),
  });
};

describe('value that a series waits for', () => {
  it('is told from when it is late', async () => {
    open('2026-06-29T10:00:00Z');
    expect(await screen.findByText(/Si attende il valore 2025: dal 30 giu/)).toBeVisible();
  });

  it('is late on its day, by the clock of the product', async () => {
    open('2026-06-30T10:00:00Z');
    expect(await screen.findByText(/In ritardo il valore 2025/)).toBeVisible();
  });

  it('is nothing where nobody waits', () => {
    const { container } = open('2026-06-30T10:00:00Z', create(SeriesSchema, {}));
    expect(container).not.toHaveTextContent('valore');
  });
});
