import { screen } from '@testing-library/react';
import { faults, show } from '@shared/test/render';
import { Stepper } from './Stepper';
import { stepsAlong } from './steps';

const way = ['draft', 'open', 'closed'];
const word = (key: string) => `Stato ${key}`;

describe('steps along a way', () => {
  it('are done before today’s and ahead after it', () => {
    expect(stepsAlong(way, 'open', word).map((step) => step.standing)).toEqual(['done', 'now', 'ahead']);
  });

  it('end with a state that stands beside the way', () => {
    expect(stepsAlong(way, 'withdrawn', word).at(-1)).toEqual({
      key: 'withdrawn',
      label: 'Stato withdrawn',
      standing: 'now',
    });
  });
});

describe('stepper', () => {
  it.each([false, true])('marks today’s step and says how each stands (across: %s)', async (across) => {
    const steps = stepsAlong(way, 'open', word);
    const { container } = show(<Stepper label="Percorso" steps={steps} across={across} />);

    const now = container.querySelectorAll('[aria-current=step]');
    expect(now).toHaveLength(1);
    expect(now[0]).toHaveClass('nzd-step-now');
    expect(now[0]).toHaveTextContent('Stato open stato attuale');
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Stato draft superato');
    expect(await faults(container)).toEqual([]);
  });

  it('is reached by keyboard where it may have to be scrolled', () => {
    show(<Stepper label="Percorso" steps={stepsAlong(way, 'open', word)} across />);
    expect(screen.getByRole('group', { name: 'Percorso' })).toHaveAttribute('tabindex', '0');
  });
});
