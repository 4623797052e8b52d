import { create } from '@bufbuild/protobuf';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Decision_Level, DecisionSchema } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { EscalateButton } from './EscalateButton';

const name = 'cities/prato/decisions/01J00000000000000000000001';
const higher = 'cities/prato/decisions/01J00000000000000000000002';

const draw = (level: Decision_Level, role = 'city-coordinator') =>
  show(<EscalateButton decision={create(DecisionSchema, { name, etag: '"7"', level })} />, {
    session: person('prato', role),
    others: [{ path: '/citta/:city/decisioni/:decision', element: <p>La nuova decisione</p> }],
  });

const button = () => screen.queryByRole('button', { name: 'Porta a un livello superiore' });

describe('a question put to a higher level', () => {
  it('is sent with the level and the reason, and opens there', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/v1/${name}:escalate`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ name: higher });
      }),
    );
    const { container } = draw(Decision_Level.TEAM);
    await userEvent.click(await screen.findByRole('button', { name: 'Porta a un livello superiore' }));
    const dialog = await screen.findByRole('dialog');
    expect(await faults(container)).toEqual([]);
    const levels = within(dialog).getByRole('combobox');
    expect(within(levels).queryByRole('option', { name: 'gruppo di transizione' })).toBeNull();

    await userEvent.click(within(dialog).getByRole('button', { name: 'Porta a un livello superiore' }));
    expect(sent).toEqual([]);
    await userEvent.selectOptions(levels, 'CITIES');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Riguarda più città');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Porta a un livello superiore' }));

    expect(await screen.findByText('La nuova decisione')).toBeVisible();
    expect(sent).toMatchObject([{ etag: '"7"', reason: 'Riguarda più città', level: 'LEVEL_CITIES' }]);
  });

  it('keeps what was written when it is refused', async () => {
    server.use(
      http.post(`*/api/v1/${name}:escalate`, () =>
        HttpResponse.json({ status: 412, reason: 'STALE_VERSION' }, { status: 412 }),
      ),
    );
    draw(Decision_Level.CITY);
    await userEvent.click(await screen.findByRole('button', { name: 'Porta a un livello superiore' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(within(dialog).getByRole('combobox'), 'AUTHORITY');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Serve la Regione');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Porta a un livello superiore' }));

    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(within(dialog).getByRole('textbox')).toHaveValue('Serve la Regione');
  });

  it('is offered to the coordinator alone, and only where there is a higher level', async () => {
    const { unmount } = draw(Decision_Level.TEAM, 'cdtt-member');
    expect(button()).toBeNull();
    unmount();
    draw(Decision_Level.AUTHORITY);
    expect(button()).toBeNull();
  });
});
