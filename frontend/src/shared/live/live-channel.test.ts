import { collectionsOf } from './LiveUpdates';
import { readLiveEvent } from './live-channel';

describe('live events', () => {
  it('reads an event and ignores what it does not know', () => {
    expect(
      readLiveEvent(
        '{"kind":"updated","resource":"cities/prato/organisations/1","revision":4,"tenant":"prato"}',
      ),
    ).toEqual({
      kind: 'updated',
      resource: 'cities/prato/organisations/1',
      revision: 4,
      tenant: 'prato',
    });
    expect(readLiveEvent('not json')).toBeUndefined();
    expect(readLiveEvent('{"kind":"updated"}')).toBeUndefined();
  });

  it('names the collections that a resource belongs to', () => {
    expect(collectionsOf('cities/prato/organisations/1')).toEqual(['cities', 'organisations']);
  });
});
