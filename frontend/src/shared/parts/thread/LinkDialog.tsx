import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ThreadLink_Direction, type ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';
import { cityOf } from '@shared/model/names';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { ProblemNotice } from '../ProblemNotice';
import { EndPicker } from './EndPicker';
import type { LinkRights } from './use-link-rights';
import { useRefreshThread } from './use-refresh';
import { useThreadWords } from './use-thread-words';

interface LinkDialogProps {
  resource: string;
  rights: LinkRights;
  open: boolean;
  onClose: () => void;
}

const relations = [
  Link_Relation.RELATES_TO,
  Link_Relation.FOLLOWS_FROM,
  Link_Relation.RESTS_ON,
  Link_Relation.MEASURED_BY,
  Link_Relation.REPLICATES,
  Link_Relation.SUPERSEDES,
] as const;

/** Links an object with another that the person may read: what the link says, then which object. */
export function LinkDialog({ resource, rights, open, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('thread.addTitle')} open={open} onClose={onClose}>
      <LinkForm resource={resource} rights={rights} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ resource, rights, onClose }: Omit<LinkDialogProps, 'open'>) {
  const { t } = useTranslation();
  const [relation, setRelation] = useState<Link_Relation>(Link_Relation.RELATES_TO);
  const [isOut, setIsOut] = useState(rights.own);
  const [other, setOther] = useState<ThreadEnd>();
  const [note, setNote] = useState('');
  const make = useMake(resource, onClose);
  return (
    <form
      className="nzd-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (other) make.mutate({ relation, isOut, other: other.name, note });
      }}
    >
      <RelationChoice
        rights={rights}
        relation={relation}
        isOut={isOut}
        onChange={(next, out) => {
          setRelation(next);
          setIsOut(out);
          setOther(undefined);
        }}
      />
      <EndPicker
        key={String(isOut)}
        cities={isOut || rights.everywhere ? undefined : rights.cities}
        besides={resource}
        chosen={other}
        onChoose={setOther}
      />
      <label className="nzd-field">
        <span>{t('thread.note')}</span>
        <textarea rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <ProblemNotice error={make.error} />
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={!other || make.isPending}>
          {t('thread.link')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
      {!other && <p className="nzd-small">{t('thread.chooseFirst')}</p>}
    </form>
  );
}

function RelationChoice(props: {
  rights: LinkRights;
  relation: Link_Relation;
  isOut: boolean;
  onChange: (relation: Link_Relation, isOut: boolean) => void;
}) {
  const { t } = useTranslation();
  const words = useThreadWords();
  const code = (relation: Link_Relation, isOut: boolean) => `${isOut ? 'out' : 'in'} ${relation}`;
  const ways = [
    ...(props.rights.own ? [{ isOut: true, direction: ThreadLink_Direction.OUT }] : []),
    { isOut: false, direction: ThreadLink_Direction.IN },
  ];
  return (
    <label className="nzd-field">
      <span>{t('thread.says')}</span>
      <select
        value={code(props.relation, props.isOut)}
        onChange={(event) => {
          const [way, relation] = event.target.value.split(' ');
          props.onChange(Number(relation), way === 'out');
        }}
      >
        {ways.flatMap((way) =>
          relations.map((relation) => (
            <option key={code(relation, way.isOut)} value={code(relation, way.isOut)}>
              {words.relation(relation, way.direction)} …
            </option>
          )),
        )}
      </select>
    </label>
  );
}

interface Made {
  relation: Link_Relation;
  isOut: boolean;
  other: string;
  note: string;
}

function useMake(resource: string, onDone: () => void) {
  const { t } = useTranslation();
  const refresh = useRefreshThread();
  return useMutation({
    mutationFn: ({ relation, isOut, other, note }: Made) => {
      const source = isOut ? resource : other;
      const target = isOut ? other : resource;
      return call(ThreadService.method.createObjectLink, {
        parent: `cities/${cityOf(source)}`,
        objectLink: { source, link: { relation, target }, note },
      });
    },
    onSuccess: () => {
      refresh();
      announce(t('thread.linked'));
      onDone();
    },
  });
}
