package it.nzd.indicators.grpc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads a neighbour's list to its end, page by page. */
final class Pages {
  static final String EVERYWHERE = "cities/-";

  /** The most a list gives at once. */
  static final int SIZE = 200;

  private Pages() {}

  /**
   * Everything on all pages.
   *
   * @param read reads the page of a token into what takes its items; answers the next page's token
   */
  static <T> List<T> all(BiFunction<String, Consumer<List<T>>, String> read) {
    var all = new ArrayList<T>();
    var token = "";
    do {
      token = read.apply(token, all::addAll);
    } while (!token.isEmpty());
    return all;
  }
}
