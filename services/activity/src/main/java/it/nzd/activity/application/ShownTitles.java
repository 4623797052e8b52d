package it.nzd.activity.application;

import it.nzd.activity.domain.References;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What to call that whose title is only the name of something else: a mandate is called like its
 * organisation. Told as the other is called today, and only to those who may read it.
 */
@Singleton
public final class ShownTitles {
  private final ThreadObjects objects;

  ShownTitles(ThreadObjects objects) {
    this.objects = objects;
  }

  /** Titles by resource name, of those of the titles that are one. */
  public Map<String, String> of(Collection<String> titles, Scope scope) {
    var names = titles.stream().filter(References::isResource).distinct().toList();
    var shown = new HashMap<String, String>();
    if (!names.isEmpty()) {
      objects.readable(names, scope).forEach((name, object) -> shown.put(name, object.title()));
    }
    return shown;
  }
}
