package it.nzd.platform.store;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items what is on the page
 * @param nextPageToken token of the next page; empty on the last
 * @param <T> the items
 */
public record Slice<T>(List<T> items, String nextPageToken) {
  public Slice {
    items = List.copyOf(items);
  }

  /** The same page of other items. */
  public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
    return new Slice<>(items.stream().<R>map(mapper).toList(), nextPageToken);
  }
}
