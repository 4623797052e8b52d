package it.nzd.launcher.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * One port on the loopback address: what it is for, its number, and the setting that changes it.
 */
public record Port(String purpose, int number, String setting) {

  /** The port as set in the environment, else its usual number. */
  public static Port of(
      String purpose, int usual, String setting, Map<String, String> environment) {
    var given = environment.get(setting);
    if (given == null || given.isBlank()) {
      return new Port(purpose, usual, setting);
    }
    try {
      var number = Integer.parseInt(given.strip());
      if (number > 0 && number < 65_536) {
        return new Port(purpose, number, setting);
      }
    } catch (NumberFormatException e) {
      throw notAPort(setting, given);
    }
    throw notAPort(setting, given);
  }

  /** A port that nobody uses now, for tests. */
  public static Port free(String purpose) {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Port(purpose, socket.getLocalPort(), "chosen");
    } catch (IOException e) {
      throw new Refusal("No free port could be found: %s.".formatted(e.getMessage()), e);
    }
  }

  public boolean isFree() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Refuses, naming who holds the port and the setting that avoids it. */
  public void requireFree() {
    if (!isFree()) {
      throw new Refusal(
          "Port %d (%s) is taken by %s. Stop that, or choose another port with %s=…"
              .formatted(number, purpose, PortOwner.of(number), setting));
    }
  }

  private static Refusal notAPort(String setting, String given) {
    return new Refusal(
        "%s must be a port between 1 and 65535, not \"%s\".".formatted(setting, given));
  }
}
