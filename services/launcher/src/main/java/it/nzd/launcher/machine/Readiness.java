package it.nzd.launcher.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an address on this machine until it answers well. */
public final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private Readiness() {}

  /** Waits for status 200; refuses if the process ends meanwhile or the time is over. */
  public static void await(String name, String address, ChildProcess process, Duration limit) {
    var until = System.nanoTime() + limit.toNanos();
    try (var client = HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build()) {
      while (!isReady(client, address)) {
        requireHope(name, process, until, limit);
        pause();
      }
    }
  }

  /** Waits until a line of the process's log starts so, and tells the rest of that line. */
  public static String awaitLine(String name, String start, ChildProcess process, Duration limit) {
    var until = System.nanoTime() + limit.toNanos();
    while (true) {
      var found = LogTail.after(process.log(), start);
      if (found.isPresent()) {
        return found.get();
      }
      requireHope(name, process, until, limit);
      pause();
    }
  }

  /** Asks once and does not mind the answer. */
  public static void touch(String address) {
    try (var client = HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build()) {
      isReady(client, address);
    }
  }

  private static void requireHope(String name, ChildProcess process, long until, Duration limit) {
    if (!process.isAlive()) {
      throw process.ended();
    }
    if (System.nanoTime() > until) {
      throw new Refusal(
          "%s was not ready within %d s. Its log is %s."
              .formatted(name, limit.toSeconds(), process.log()));
    }
  }

  private static boolean isReady(HttpClient client, String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER_WITHIN).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Refusal interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new Refusal("Stopped while starting.", e);
  }
}
