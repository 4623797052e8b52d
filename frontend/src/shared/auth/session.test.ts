import { readSession } from './session';

describe('readSession', () => {
  it('reads who is there and what they are in each city', () => {
    const session = readSession({
      signedIn: true,
      person: { id: '1', userName: 'teresa.monti', displayName: 'Teresa Monti' },
      tenants: [
        { code: 'prato', roles: ['cdtt-member'] },
        { code: 'roma', roles: ['cdtt-member'] },
      ],
      csrfToken: 't',
      language: 'en',
      expiresAt: '2026-01-01T00:00:00Z',
    });

    expect(session).toMatchObject({
      signedIn: true,
      language: 'en',
      tenants: [{ code: 'prato' }, { code: 'roma' }],
    });
  });

  it.each([null, 'x', {}, { signedIn: 'yes' }, { signedIn: true }])('takes %j as signed out', (body) => {
    expect(readSession(body)).toEqual({ signedIn: false });
  });
});
