import { http as rest, HttpResponse } from 'msw';
import { server } from '@shared/test/server';
import { call, requestOf, routeOf } from './call';
import { setCsrfToken } from './csrf';
import { OrganisationService } from './gen/nzd/stakeholders/v1/organisation_service_pb';
import { SeriesService } from './gen/nzd/indicators/v1/series_service_pb';
import { Organisation_SizeClass } from './gen/nzd/stakeholders/v1/organisation_pb';
import { Problem } from './problem';

const name = 'cities/prato/organisations/01J00000000000000000000000';

describe('requestOf', () => {
  it('puts the resource name in the path and the filters in the query', () => {
    const route = routeOf(OrganisationService.method.listOrganisations);

    const request = requestOf(route, {
      parent: 'cities/prato',
      filter: { query: 'tessitura è', sizeClasses: ['SIZE_CLASS_MICRO', 'SIZE_CLASS_SMALL'] },
      pageSize: 50,
    });

    expect(request).toEqual({
      verb: 'GET',
      address:
        '/api/v1/cities/prato/organisations?filter.query=tessitura+%C3%A8&filter.sizeClasses=SIZE_CLASS_MICRO&filter.sizeClasses=SIZE_CLASS_SMALL&pageSize=50',
      body: undefined,
    });
  });

  it('sends the body field alone and the mask in the query', () => {
    const route = routeOf(OrganisationService.method.updateOrganisation);

    const request = requestOf(route, {
      organisation: { name, etag: '"3"', legalName: 'Nuova' },
      updateMask: 'legalName',
    });

    expect(request.verb).toBe('PATCH');
    expect(request.address).toBe(`/api/v1/${name}?updateMask=legalName`);
    expect(JSON.parse(request.body ?? '')).toEqual({ name, etag: '"3"', legalName: 'Nuova' });
  });

  it('keeps custom verbs and sends all other fields as body', () => {
    const route = routeOf(SeriesService.method.recordObservations);

    const request = requestOf(route, { name: 'cities/prato/series/01J', etag: '"1"', observations: [] });

    expect(request.address).toBe('/api/v1/cities/prato/series/01J:record');
    expect(JSON.parse(request.body ?? '')).toEqual({ etag: '"1"', observations: [] });
  });

  it('does not let a value leave its path segment', () => {
    const route = routeOf(OrganisationService.method.getOrganisation);

    expect(requestOf(route, { name: 'cities/prato/organisations/a?b#c' }).address).toBe(
      '/api/v1/cities/prato/organisations/a%3Fb%23c',
    );
  });
});

describe('call', () => {
  it('sends the token and a request id with a change and reads the answer', async () => {
    setCsrfToken('the-token');
    let seen: Request | undefined;
    server.use(
      rest.patch(`*/api/v1/${name}`, ({ request }) => {
        seen = request;
        return HttpResponse.json({
          name,
          legalName: 'Nuova',
          sizeClass: 'SIZE_CLASS_SMALL',
          somethingNew: 1,
        });
      }),
    );

    const saved = await call(OrganisationService.method.updateOrganisation, {
      organisation: { name, etag: '"3"', legalName: 'Nuova' },
      updateMask: { paths: ['legal_name'] },
    });

    expect(saved.sizeClass).toBe(Organisation_SizeClass.SMALL);
    expect(seen?.headers.get('X-CSRF-Token')).toBe('the-token');
    const query = new URL(seen?.url ?? '').searchParams;
    expect(query.get('updateMask')).toBe('legalName');
    expect(query.get('requestId')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('turns a refusal into a problem with reason and violations', async () => {
    server.use(
      rest.get(`*/api/v1/${name}`, () =>
        HttpResponse.json(
          {
            status: 412,
            reason: 'STALE_VERSION',
            detail: 'stale',
            traceId: 'abc',
            violations: [{ field: 'organisation.vatNumber', reason: 'string.pattern', message: 'm' }],
          },
          { status: 412, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );

    const refusal = await call(OrganisationService.method.getOrganisation, { name }).catch(
      (error: unknown) => error,
    );

    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status: 412, reason: 'STALE_VERSION', isStale: true, traceId: 'abc' });
    expect(refusal).toHaveProperty('violations[0].field', 'organisation.vatNumber');
  });

  it('says that the server could not be reached', async () => {
    server.use(rest.get(`*/api/v1/${name}`, () => HttpResponse.error()));

    await expect(call(OrganisationService.method.getOrganisation, { name })).rejects.toMatchObject({
      reason: 'UNREACHABLE',
    });
  });
});
