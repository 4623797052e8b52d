import { create } from '@bufbuild/protobuf';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PreviewObservationFileResponseSchema } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { ImportConfirm } from './ImportConfirm';

describe('yes to an import', () => {
  it('is not possible while choices differ from what was read', async () => {
    const confirm = vi.fn();
    const preview = create(PreviewObservationFileResponseSchema, { counts: { added: 2 } });
    const { rerender } = render(
      <ImportConfirm preview={preview} outdated busy={false} onConfirm={confirm} />,
    );
    expect(screen.getByRole('button', { name: 'Importa' })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('rileggere, poi importare');

    rerender(<ImportConfirm preview={preview} outdated={false} busy={false} onConfirm={confirm} />);
    await userEvent.click(screen.getByRole('button', { name: 'Importa' }));
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});
