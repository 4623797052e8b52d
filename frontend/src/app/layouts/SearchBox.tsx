import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@shared/auth/SessionContext';
import { everyCity, useCity } from '@shared/auth/use-city';
import { Icon } from '@shared/ui/Icon';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Finds things of the city by words of their titles, for those who are not signed in organisations alone; the slash key
 * brings the focus here.
 */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const city = useCity() ?? everyCity;
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const search = (event: FormEvent) => {
    event.preventDefault();
    const list = session.signedIn ? 'cerca' : 'attori';
    void navigate(`/citta/${city}/${list}?q=${encodeURIComponent(words.trim())}`);
  };
  return (
    <form role="search" className="nzd-search" onSubmit={search}>
      <label htmlFor="search-everything" className="visually-hidden">
        {t('frame.search')}
      </label>
      <input
        ref={field}
        id="search-everything"
        type="search"
        value={words}
        placeholder={t('frame.searchHint')}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" aria-label={t('frame.searchSubmit')}>
        <Icon name="it-search" colour="primary" />
      </button>
    </form>
  );
}
