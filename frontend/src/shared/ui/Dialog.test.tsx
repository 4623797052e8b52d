import { fireEvent, render, screen } from '@testing-library/react';
import { Dialog } from './Dialog';

const dialogs = () => screen.getAllByRole('dialog', { hidden: true });

describe('dialog', () => {
  it('stays when a dialog or file chooser inside it says that it closes', () => {
    const outer = vi.fn();
    const inner = vi.fn();
    render(
      <Dialog title="Fuori" open onClose={outer}>
        <input type="file" aria-label="File" />
        <Dialog title="Dentro" open onClose={inner}>
          dentro
        </Dialog>
      </Dialog>,
    );
    const nested = dialogs()[1];
    if (!nested) throw new Error('no nested dialog');

    fireEvent(nested, new Event('cancel', { cancelable: true }));
    expect(inner).toHaveBeenCalledTimes(1);
    fireEvent(screen.getByLabelText('File'), new Event('cancel', { bubbles: true }));
    expect(outer).not.toHaveBeenCalled();
  });

  it('is closed before it is taken off the page, so that the browser gives the focus back', () => {
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
    let connected: boolean | undefined;
    close.mockImplementation(function note(this: HTMLDialogElement) {
      connected = this.isConnected;
    });
    const { rerender } = render(
      <Dialog title="Uno" open onClose={() => undefined}>
        testo
      </Dialog>,
    );
    rerender(<p>altro</p>);
    expect(connected).toBe(true);
    close.mockRestore();
  });
});
