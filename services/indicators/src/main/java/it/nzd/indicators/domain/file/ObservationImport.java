package it.nzd.indicators.domain.file;

import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file whose observations were taken over.
 *
 * @param fileName name of the file
 * @param sha256 SHA-256 of the file in hexadecimal digits
 * @param state how far it is
 * @param counts what was to become of the cells when it was asked for
 * @param written cells that were written
 * @param lateRefused cells that were left out because their series changed before they were written
 * @param reason why values were replaced; empty when none were
 * @param draft whether the observations were drafts
 * @param series resource names of the series it writes into
 * @param undo how it was undone; null when it was not
 */
public record ObservationImport(
    String fileName,
    String sha256,
    State state,
    Counts counts,
    int written,
    int lateRefused,
    String reason,
    boolean draft,
    List<String> series,
    @Nullable Undo undo) {

  /** How far it is. */
  public enum State implements Coded {
    RUNNING,
    DONE,
    CANCELLED,
    UNDONE,
    FAILED;

    @Override
    public String code() {
      return "STATE_" + name();
    }
  }

  /**
   * What becomes of the cells of a file.
   *
   * @param rows rows with something to read
   * @param cells cells with a value or a notation key
   * @param added cells of periods in which there is nothing yet
   * @param changed cells that replace what stands in their periods
   * @param unchanged cells that say what is there already
   * @param refused cells that are left out
   */
  public record Counts(int rows, int cells, int added, int changed, int unchanged, int refused) {
    /** Of these cells. */
    public static Counts of(List<Examined> cells) {
      return new Counts(
          (int) cells.stream().map(Examined::row).distinct().count(),
          cells.size(),
          count(cells, Examined.Outcome.NEW),
          count(cells, Examined.Outcome.CHANGED),
          count(cells, Examined.Outcome.UNCHANGED),
          count(cells, Examined.Outcome.REFUSED));
    }

    private static int count(List<Examined> cells, Examined.Outcome outcome) {
      return (int) cells.stream().filter(cell -> cell.outcome() == outcome).count();
    }
  }

  /**
   * How it was undone.
   *
   * @param by subject id of who undid it
   * @param at when
   * @param reason why
   * @param restored cells in which what stood there before counts again
   * @param skipped cells that were changed since and stay as they are
   */
  public record Undo(String by, Instant at, String reason, int restored, int skipped) {}

  public ObservationImport {
    series = List.copyOf(series);
  }

  /** The same, ended after writing so many cells. */
  public ObservationImport ended(State how, int cells, int refusedLate) {
    return new ObservationImport(
        fileName, sha256, how, counts, cells, refusedLate, reason, draft, series, undo);
  }

  /** The same, writing into these series. */
  public ObservationImport into(List<String> names) {
    return new ObservationImport(
        fileName, sha256, state, counts, written, lateRefused, reason, draft, names, undo);
  }

  /** The same, undone. */
  public ObservationImport undone(Undo how) {
    return new ObservationImport(
        fileName, sha256, State.UNDONE, counts, written, lateRefused, reason, draft, series, how);
  }

  /** How it was undone, if it was. */
  public Optional<Undo> undoing() {
    return Optional.ofNullable(undo);
  }
}
