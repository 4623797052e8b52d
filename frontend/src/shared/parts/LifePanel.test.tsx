import { create } from '@bufbuild/protobuf';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AvailableActionSchema, LifecycleStepSchema } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import { reasonField } from '@shared/model/asked-fields';
import { faults, show } from '@shared/test/render';
import { stepsAlong } from '@shared/ui/steps';
import { LifePanel } from './LifePanel';

const action = (code: string, ...missing: string[]) =>
  create(AvailableActionSchema, { action: code, missing, roles: ['city-coordinator', 'system'] });
const words = {
  action: 'consultations.action',
  guard: 'consultations.guard',
  field: 'consultations.stepField',
  confirm: 'consultations.confirm',
};
const panel = (onTake: (action: string, values: object) => Promise<unknown>) =>
  show(
    <LifePanel
      title="Stato"
      words={words}
      way={stepsAlong(['DRAFT', 'OPEN'], 'DRAFT', (state) => state)}
      actions={[action('close'), action('schedule', 'form-written'), action('archive')]}
      log={[create(LifecycleStepSchema, { action: 'open', actor: 'consultations', reason: 'Era ora' })]}
      asks={(one) => (one === 'close' ? [reasonField] : [])}
      ends={(one) => one === 'close'}
      changes={[]}
      onTake={onTake}
    />,
  );
const button = (name: string) => screen.getByRole('button', { name });

describe('panel of a life', () => {
  it('says beside a button what is missing and who may press it, endings last', async () => {
    const { container } = panel(() => Promise.resolve());

    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(names).toEqual(['Programma l’apertura', 'Archivia', 'Chiudi in anticipo']);
    expect(button('Programma l’apertura')).toBeDisabled();
    expect(button('Programma l’apertura')).toHaveAccessibleDescription('Scrivere almeno una domanda');
    expect(button('Archivia')).toHaveClass('btn-primary');
    expect(screen.getAllByText('Può farlo: coordinamento della città')).toHaveLength(3);
    expect(await faults(container)).toEqual([]);
  });

  it('tells the steps taken so far with their reasons', () => {
    panel(() => Promise.resolve());
    expect(screen.getByText('1 passo finora')).toBeVisible();
    expect(screen.getByText('apertura')).toBeInTheDocument();
    expect(screen.getByText('«Era ora»')).toBeInTheDocument();
  });

  it('asks for a reason and keeps what was written when the step is refused', async () => {
    const taken: unknown[] = [];
    panel((one, values) => {
      taken.push([one, values]);
      return taken.length === 1 ? Promise.reject(new Error('refused')) : Promise.resolve();
    });
    await userEvent.click(button('Chiudi in anticipo'));
    const dialog = screen.getByRole('dialog', { name: 'Chiudi in anticipo' });
    const confirm = within(dialog).getByRole('button', { name: 'Conferma' });
    await userEvent.click(confirm);
    expect(within(dialog).getByText('Serve un valore')).toBeVisible();
    expect(taken).toEqual([]);

    await userEvent.type(within(dialog).getByLabelText(/Motivo/), 'Basta');
    await userEvent.click(confirm);
    await within(dialog).findByRole('alert');
    expect(within(dialog).getByLabelText(/Motivo/)).toHaveValue('Basta');
    await userEvent.click(confirm);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(taken).toEqual(Array(2).fill(['close', { reason: 'Basta' }]));
  });
});
