package it.nzd.indicators.persistence;

import it.nzd.platform.value.Coded;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Things by code, so that the history of a change names the code. */
final class Keyed {
  private Keyed() {}

  static <K extends Enum<K> & Coded, V, D> Map<String, D> of(Map<K, V> map, Function<V, D> made) {
    var keyed = new LinkedHashMap<String, D>();
    map.forEach((key, value) -> keyed.put(key.code(), made.apply(value)));
    return keyed;
  }

  static <K extends Enum<K> & Coded, V, D> Map<K, V> toDomain(
      Class<K> type, Map<String, D> keyed, Function<D, V> made) {
    var map = new EnumMap<K, V>(type);
    keyed.forEach((code, value) -> map.put(Coded.of(type, code), made.apply(value)));
    return map;
  }
}
