package it.nzd.decisions.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a vote came to.
 *
 * @param benches city bench, then district bench
 * @param closedAt when it was closed
 * @param ballotBoxSha256 hash of the sealed box
 */
public record VoteResult(List<BenchResult> benches, Instant closedAt, String ballotBoxSha256) {
  public VoteResult {
    benches = List.copyOf(benches);
  }

  /** Whether both benches have their quorum. */
  public boolean isQuorumReached() {
    return benches.stream().allMatch(BenchResult::isQuorumReached);
  }

  /** Whether both benches carry the proposal. */
  public boolean isCarried() {
    return benches.stream().allMatch(BenchResult::isCarried);
  }
}
