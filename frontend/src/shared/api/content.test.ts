import { http as rest, HttpResponse } from 'msw';
import { server } from '@shared/test/server';
import { download, fileNameOf } from './content';
import { OrganisationService } from './gen/nzd/stakeholders/v1/organisation_service_pb';
import { Problem } from './problem';

describe('content', () => {
  it('is named as the answer says', () => {
    expect(fileNameOf(`attachment; filename="citt_.csv"; filename*=UTF-8''citt%C3%A0.csv`)).toBe('città.csv');
    expect(fileNameOf('attachment; filename="a.csv"')).toBe('a.csv');
    expect(fileNameOf(null)).toBe('');
  });

  it('is downloaded under the filters of the message', async () => {
    const asked: string[] = [];
    server.use(
      rest.get('*/api/v1/cities/prato/organisations\\:export', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.text('a;b');
      }),
    );
    const { content } = await download(OrganisationService.method.exportOrganisations, {
      parent: 'cities/prato',
      filter: { query: 'lana' },
      decimalComma: true,
    });

    expect(await content.text()).toBe('a;b');
    expect(asked).toEqual(['?filter.query=lana&decimalComma=true']);
  });

  it('that is refused is a problem', async () => {
    server.use(
      rest.get('*/api/v1/cities/prato/organisations\\:export', () =>
        HttpResponse.json({ status: 403, reason: 'ROLE_MISSING' }, { status: 403 }),
      ),
    );

    await expect(
      download(OrganisationService.method.exportOrganisations, { parent: 'cities/prato' }),
    ).rejects.toBeInstanceOf(Problem);
  });
});
