package it.nzd.activity.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of every object of every service. */
public interface ThreadObjects {
  /** Those of the names that are known, whoever may read them: for keeping the thread itself. */
  Map<String, ThreadObject> of(Collection<String> names);

  /** Keeps what was learnt; what is known of a later revision stays. */
  void keep(Collection<ThreadObject> objects);

  /** An object that is there and that the scope may read. */
  Optional<ThreadObject> find(String name, Scope scope);

  /** Those of the names that are there and that the scope may read. */
  Map<String, ThreadObject> readable(Collection<String> names, Scope scope);

  /** A page of objects that can be ends of links, the latest changed first. */
  Slice<ThreadObject> page(Query query, PageRequest page, Scope scope);

  /**
   * Objects of which something has fallen due that nobody was reminded of, by name, whoever may
   * read them.
   *
   * @param now what is due by then
   * @param after only names after this one
   * @param most how many at most
   */
  List<ThreadObject> due(Instant now, String after, int most);

  /**
   * Marks that there are reminders of all that had fallen due of objects: each is due again with
   * what comes later, or when it changes. What has changed since it was read stays due.
   *
   * @param now what was due by then
   */
  void reminded(Collection<ThreadObject> objects, Instant now);

  /**
   * Objects that an earlier version kept in another form, by name.
   *
   * @param after only names after this one
   * @param most how many at most
   */
  List<ThreadObject> outdated(String after, int most);

  /** Those of the names that an earlier version kept in another form. */
  List<ThreadObject> outdated(Collection<String> names);

  /** Keeps objects in today's form, unless they have changed since they were read. */
  void renew(Collection<ThreadObject> objects);

  /**
   * Which objects to look for.
   *
   * @param tenant only of this tenant; empty for all
   * @param collection only of this collection; empty for all
   * @param words words of the title, or their beginnings; empty for all
   */
  record Query(String tenant, String collection, String words) {}
}
