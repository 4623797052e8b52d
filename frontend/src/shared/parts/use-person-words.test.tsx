import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { PersonName } from './PersonName';

const marco = '00000000-0000-4000-8000-000000000002';
const stranger = '00000000-0000-4000-8000-000000000099';

const drawn = (subject: string, role: string) => {
  server.use(
    http.get(/people:names$/, () =>
      HttpResponse.json({ names: [{ subject: marco, displayName: 'Marco Ferri' }] }),
    ),
  );
  return show(<PersonName subject={subject} />, { session: person('prato', role) });
};

describe('what people are called', () => {
  it('is the name, never a number, and dots while it is read', async () => {
    const { container } = drawn(marco, 'firm');
    expect(container.textContent).toBe('…');
    expect(await screen.findByText('Marco Ferri')).toBeVisible();
  });

  it('tells a firm that somebody it may not know acts for others', async () => {
    drawn(stranger, 'firm');
    expect(await screen.findByText('una persona di un’altra organizzazione')).toBeVisible();
  });

  it('says of nobody else whom they act for', async () => {
    drawn(stranger, 'city-coordinator');
    expect(await screen.findByText('una persona senza nome qui')).toBeVisible();
  });
});
