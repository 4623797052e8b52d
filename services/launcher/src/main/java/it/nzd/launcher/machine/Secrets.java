package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Secrets made on the first start and kept in one file that only its owner reads. They reach other
 * programs through the environment, never through a command line or a log. A secret given in the
 * environment wins.
 */
public final class Secrets {
  private static final int BYTES = 32;

  private final Path file;
  private final Map<String, String> given;
  private final Map<String, String> kept;

  private Secrets(Path file, Map<String, String> given, Map<String, String> kept) {
    this.file = file;
    this.given = given;
    this.kept = kept;
  }

  public static Secrets in(WorkFolder folder, Map<String, String> environment) {
    var file = folder.data().resolve("secrets");
    return new Secrets(file, Map.copyOf(environment), read(file));
  }

  /** The secret of that name; made and kept when it is asked for the first time. */
  public synchronized String get(String name) {
    var fromOutside = given.get(name);
    if (fromOutside != null && !fromOutside.isBlank()) {
      return fromOutside;
    }
    var known = kept.get(name);
    if (known != null) {
      return known;
    }
    var made = random();
    kept.put(name, made);
    write();
    return made;
  }

  /** All secrets kept so far, for a program of ours that needs the same ones. */
  public synchronized Map<String, String> all() {
    return Map.copyOf(kept);
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Map<String, String> read(Path file) {
    var found = new TreeMap<String, String>();
    if (!Files.exists(file)) {
      return found;
    }
    try {
      for (var line : Files.readAllLines(file)) {
        var equals = line.indexOf('=');
        if (equals > 0) {
          found.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      return found;
    } catch (IOException e) {
      throw new Refusal("The secrets in %s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private void write() {
    var text = new StringBuilder();
    kept.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      var fresh = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refusal("The secrets cannot be kept in %s: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
