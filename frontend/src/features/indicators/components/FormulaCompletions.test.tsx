import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormulaCompletions } from './FormulaCompletions';

const location = {
  word: 'electricity_location',
  label: 'Emissioni dall’elettricità',
  text: 'electricity_location(energy, factor)',
};

describe('completions of a formula', () => {
  it('are picked with the keyboard', async () => {
    const pick = vi.fn();
    render(<FormulaCompletions completions={[location]} onPick={pick} />);

    await userEvent.tab();
    expect(screen.getByRole('button', { name: /electricity_location/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(pick).toHaveBeenCalledWith(location);
  });

  it('take no room where there is none', () => {
    const { container } = render(<FormulaCompletions completions={[]} onPick={() => undefined} />);
    expect(container).toBeEmptyDOMElement();
  });
});
