import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { AnswerPage } from './AnswerPage';

const id = '01J00000000000000000000000';
const name = `cities/prato/consultations/${id}`;
const firm = 'cities/prato/organisations/01J00000000000000000000001';
const answerName = `${name}/answers/01J00000000000000000000002`;
const consultation = {
  name,
  etag: '"3"',
  title: 'Acqua affinata',
  description: 'Quanta acqua?',
  language: 'it',
  district: 'cities/prato/districts/tessile',
  state: 'STATE_OPEN',
  confidentiality: 'CONFIDENTIALITY_CONFIDENTIAL',
  audience: { kind: 'KIND_OPEN' },
  questions: [
    {
      id: 'water',
      type: 'TYPE_NUMBER',
      title: 'Quanta acqua?',
      required: true,
      number: { unit: 'm3', least: '0' },
    },
  ],
};
const answer = (values: object[]) => ({
  name: answerName,
  etag: '"1"',
  answerer: 'ANSWERER_ORGANISATION',
  organisation: firm,
  state: 'STATE_DRAFT',
  values,
  missing: values.length > 0 ? [] : ['water'],
  canSubmit: true,
});

const page = () =>
  show(<AnswerPage />, {
    path: '/citta/:city/consultazioni/:consultation/risposta',
    at: `/citta/prato/consultazioni/${id}/risposta`,
    session: person('prato', 'firm'),
  });

describe('page of whoever answers', () => {
  it('keeps what is typed while the connection is away and sends it when it is back', async () => {
    let isAway = true;
    let saved: object[] = [];
    server.use(
      http.get(`*/api/v1/${name}`, () => HttpResponse.json(consultation)),
      http.get(`*/api/v1/${name}/answers`, () => HttpResponse.json({ answers: [answer(saved)] })),
      http.get(`*/api/v1/${answerName}`, () => HttpResponse.json(answer(saved))),
      http.get('*/api/v1/standing', () =>
        HttpResponse.json({ tenants: [{ tenant: 'prato', organisations: [firm] }] }),
      ),
      http.get(`*/api/v1/${firm}`, () => HttpResponse.json({ name: firm, legalName: 'Tintoria Esempio' })),
      http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [] })),
      http.post(`*/api/v1/${answerName}:save`, () => {
        if (isAway) return HttpResponse.error();
        saved = [{ question: 'water', number: '1200', revision: 1 }];
        return HttpResponse.json(answer(saved));
      }),
    );
    const { container } = page();

    const field = await screen.findByLabelText('m³');
    await userEvent.type(field, '1.200');
    expect(await screen.findByText(/Conservato su questo dispositivo/, {}, { timeout: 3000 })).toBeVisible();
    expect(window.localStorage.getItem(`nzd-answer:${answerName}`)).toContain('1200');
    expect(await faults(container)).toEqual([]);

    isAway = false;
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Salvato', {}, { timeout: 3000 })).toBeVisible();
    expect(window.localStorage.getItem(`nzd-answer:${answerName}`)).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Vai al riepilogo' }));
    expect(await screen.findByText('1.200 m³')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Invia la risposta' })).toBeEnabled();
    expect(await faults(container)).toEqual([]);
  });
});
