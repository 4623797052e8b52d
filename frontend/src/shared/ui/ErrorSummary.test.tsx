import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './ErrorSummary';

describe('list of errors', () => {
  it('opens what a field is folded into before it goes there', async () => {
    render(
      <>
        <ErrorSummary attempt={1} errors={[{ fieldId: 'deep', label: 'Anno', message: 'manca' }]} />
        <details data-testid="outer">
          <details data-testid="inner">
            <input id="deep" aria-label="Anno" />
          </details>
        </details>
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Anno: manca' }));
    expect(screen.getByTestId('outer')).toHaveAttribute('open');
    expect(screen.getByTestId('inner')).toHaveAttribute('open');
    expect(screen.getByLabelText('Anno')).toHaveFocus();
  });
});
