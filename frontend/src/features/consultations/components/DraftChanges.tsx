import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { DraftChange_Kind, type DraftChange } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { useSession } from '@shared/auth/SessionContext';
import { usePersonNames } from '@shared/model/person-names';
import { Moment } from '@shared/ui/Moment';

const shown = 12;

/** Who changed what in the shared draft, newest first; colleagues by name, for only they read it. */
export function DraftChanges({
  changes,
  questions,
}: {
  changes: readonly DraftChange[];
  questions: readonly Question[];
}) {
  const { t } = useTranslation();
  const session = useSession();
  const names = usePersonNames(changes.map((change) => change.person));
  const who = (person: string) =>
    session.signedIn && session.person.id === person
      ? t('activity.you')
      : (names.get(person)?.name ?? t('consultations.colleague'));
  /** Sending and withdrawing are about the whole answer, a change without a question about the position. */
  const titleOf = ({ question, kind }: DraftChange) =>
    questions.find((one) => one.id === question)?.title ??
    (kind === DraftChange_Kind.CHANGED ? t('consultations.position.title') : '');
  if (changes.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="changes-title">
      <h2 id="changes-title">{t('consultations.changes')}</h2>
      <ol className="nzd-history">
        {changes.slice(0, shown).map((change) => (
          <li
            key={`${change.question}${change.person}${change.changeTime?.seconds}${change.changeTime?.nanos}`}
          >
            <p className="nzd-history-head">
              <strong>{t(`consultations.changeKind.${DraftChange_Kind[change.kind]}`)}</strong>{' '}
              {titleOf(change)} · {who(change.person)}{' '}
              {change.changeTime && <Moment at={timestampDate(change.changeTime)} />}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
