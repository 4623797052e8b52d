package it.nzd.decisions.application;

import it.nzd.decisions.domain.Ballot;
import it.nzd.decisions.domain.BallotBox;
import it.nzd.platform.id.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** SHA-256 in lowercase hexadecimal digits. */
final class Hashes {
  private Hashes() {}

  static String sha256(String text) {
    return HexFormat.of().formatHex(Ids.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The hash of a sealed box: of its ballots by seat, a line each. */
  static String of(BallotBox box) {
    return sha256(
        box.ballots().stream()
            .sorted(Comparator.comparing(Ballot::seat))
            .map(Hashes::line)
            .collect(Collectors.joining("\n")));
  }

  private static String line(Ballot ballot) {
    return String.join(
        "|",
        ballot.seat(),
        ballot.choice().code(),
        ballot.person(),
        ballot.castAt().toString(),
        sha256(ballot.reason()));
  }
}
