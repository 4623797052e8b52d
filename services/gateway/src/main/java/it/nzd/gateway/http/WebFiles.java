package it.nzd.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one folder of the class path, kept in memory once read. */
public final class WebFiles {

  private static final int MAX_KEPT = 2_000;

  private final String folder;
  private final Map<String, WebFile> read = new ConcurrentHashMap<>();

  /**
   * Files.
   *
   * @param folder a folder of the class path, ending with a slash
   */
  public WebFiles(String folder) {
    this.folder = folder;
  }

  /** A file by its name, which has been taken apart and found plain before. */
  public Optional<WebFile> find(String name) {
    var known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    var type = WebFile.type(name);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = WebFiles.class.getClassLoader().getResourceAsStream(folder + name)) {
      if (in == null) {
        return Optional.empty();
      }
      var file = WebFile.of(type.get(), in.readAllBytes());
      if (read.size() < MAX_KEPT) {
        read.put(name, file);
      }
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
