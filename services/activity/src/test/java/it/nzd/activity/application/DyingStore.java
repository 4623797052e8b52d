package it.nzd.activity.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the process die at a chosen step: before the store is asked, or after it did what it was
 * asked.
 */
final class DyingStore {
  private final AtomicInteger stepsLeft;

  /**
   * @param step the step it dies at, counted from 0; two steps a call
   */
  DyingStore(int step) {
    stepsLeft = new AtomicInteger(step);
  }

  /** Whether it has not died yet. */
  boolean isAlive() {
    return stepsLeft.get() >= 0;
  }

  <P> P around(Class<P> port, P real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              step();
              try {
                var answer = method.invoke(real, arguments);
                step();
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private void step() {
    if (stepsLeft.getAndDecrement() <= 0) {
      throw new KilledException();
    }
  }

  /** The end of the process. */
  static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
