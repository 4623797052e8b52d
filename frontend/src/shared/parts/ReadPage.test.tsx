import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { unreachable } from '@shared/api/problem';
import { ReadPage } from './ReadPage';

const refetch = vi.fn();
const page = (data: string | undefined, error: Error | null) => (
  <MemoryRouter>
    <ReadPage query={{ data, error, refetch }} title="Scenario">
      {(found) => <input aria-label="Titolo" defaultValue={found} />}
    </ReadPage>
  </MemoryRouter>
);

describe('a page about one thing', () => {
  it('keeps the form that is open when a later reading fails, and says so', async () => {
    const { rerender } = render(page('prima', null));
    await userEvent.type(screen.getByLabelText('Titolo'), ' e dopo');
    rerender(page('prima', unreachable()));
    expect(screen.getByLabelText('Titolo')).toHaveValue('prima e dopo');
    expect(screen.getByRole('alert')).toBeVisible();
  });

  it('says why there is nothing when the first reading fails', () => {
    render(page(undefined, unreachable()));
    expect(screen.getByRole('heading', { name: 'Scenario' })).toBeVisible();
    expect(screen.getByRole('alert')).toBeVisible();
  });
});
