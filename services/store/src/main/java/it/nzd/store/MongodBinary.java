package it.nzd.store;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a mongod program is looked for: on the PATH, then in the project's own tool folder. */
public final class MongodBinary {

  private MongodBinary() {}

  /**
   * The first mongod found.
   *
   * @param searchPath folders as in the PATH variable
   * @param workFolder the working folder ({@code .nzd}), whose {@code tools/mongod/bin} comes last
   */
  public static Optional<Path> find(String searchPath, Path workFolder) {
    var onPath =
        Stream.of(searchPath.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return Stream.concat(onPath, Stream.of(workFolder.resolve("tools/mongod/bin")))
        .map(folder -> folder.resolve("mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
