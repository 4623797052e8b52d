package it.nzd.indicators.grpc;

import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was read of other services, kept until they have something new to tell: a look costs one
 * small question a service, and the lists are read once a change. Of a service that does not say
 * where its events end, nothing is kept.
 */
final class KeptReadings {
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /**
   * Something that was read.
   *
   * @param ends where the services' events ended before it was read
   * @param value what was read
   */
  private record Kept(List<Integer> ends, Object value) {}

  /**
   * What is kept, where nothing happened since; else what is read now.
   *
   * @param key what it is
   * @param services whose events may make it something else
   * @param last where a service's events end
   */
  @SuppressWarnings("unchecked")
  <T> T of(String key, List<String> services, ToIntFunction<String> last, Supplier<T> read) {
    // Asked before reading: what happens meanwhile is after it.
    var ends = ends(services, last);
    var seen = kept.get(key);
    if (ends != null && seen != null && seen.ends().equals(ends)) {
      return (T) seen.value();
    }
    var value = read.get();
    if (ends == null) {
      kept.remove(key);
    } else {
      kept.put(key, new Kept(ends, value));
    }
    return value;
  }

  private static @Nullable List<Integer> ends(List<String> services, ToIntFunction<String> last) {
    try {
      return services.stream().map(last::applyAsInt).toList();
    } catch (StatusRuntimeException away) {
      return null;
    }
  }
}
