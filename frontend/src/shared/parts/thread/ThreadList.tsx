import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { ThreadLink } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import { ProblemNotice } from '../ProblemNotice';
import { ThreadEndLine } from './ThreadEndLine';
import { useLinkRights } from './use-link-rights';
import { useRefreshThread } from './use-refresh';
import { useThreadWords } from './use-thread-words';

/** Links that read one way. Those that a person made can be taken away again. */
export function ThreadList({ links }: { links: readonly ThreadLink[] }) {
  const words = useThreadWords();
  const [removing, setRemoving] = useState<ThreadLink>();
  return (
    <>
      <ul className="nzd-thread-list">
        {links.map((link) => (
          <li key={`${link.relation} ${link.end?.name ?? ''} ${link.link}`}>
            <span className="nzd-thread-relation">{words.relation(link.relation, link.direction)}</span>
            {link.end && <ThreadEndLine end={link.end} />}
            {link.note && <span className="nzd-thread-note">{link.note}</span>}
            {link.link && <RemoveButton link={link} onRemove={() => setRemoving(link)} />}
          </li>
        ))}
      </ul>
      {removing && <RemoveDialog link={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

function RemoveButton({ link, onRemove }: { link: ThreadLink; onRemove: () => void }) {
  const { t } = useTranslation();
  const rights = useLinkRights(link.link);
  if (!rights.mayRemove(link.link)) return null;
  return (
    <button type="button" className="nzd-icon-button" onClick={onRemove}>
      <Icon name="it-close" />
      <span className="visually-hidden">{t('thread.removeOf', { title: link.end?.title ?? '' })}</span>
    </button>
  );
}

function RemoveDialog({ link, onClose }: { link: ThreadLink; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefreshThread();
  const remove = useMutation({
    mutationFn: () => call(ThreadService.method.deleteObjectLink, { name: link.link, etag: link.linkEtag }),
    onSuccess: () => {
      refresh();
      announce(t('thread.removed'));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('thread.removeTitle')}
      open
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button
            type="button"
            className="btn btn-primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t('thread.remove')}
          </button>
        </>
      }
    >
      <p>{t('thread.removeWhy')}</p>
      {link.end && (
        <p>
          <ThreadEndLine end={link.end} />
        </p>
      )}
      <ProblemNotice error={remove.error} />
    </Dialog>
  );
}
