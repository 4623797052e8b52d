package it.nzd.decisions.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.decisions.domain.Bench;
import it.nzd.decisions.domain.BenchResult;
import it.nzd.decisions.domain.FormalAct;
import it.nzd.decisions.domain.FrozenEvidence;
import it.nzd.decisions.domain.Rule;
import it.nzd.decisions.domain.VoteResult;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a vote and an adoption leave, as it is stored. */
final class ResultParts {
  private ResultParts() {}

  /** The answer of a bench, as it is stored. */
  @Serdeable
  record BenchDocument(
      String bench,
      int votingSeats,
      int conflicts,
      int quorum,
      int ballots,
      int inFavour,
      int against,
      int abstentions,
      String rule,
      boolean quorumReached,
      boolean carried) {
    static BenchDocument of(BenchResult result) {
      return new BenchDocument(
          result.bench().code(),
          result.votingSeats(),
          result.conflicts(),
          result.quorum(),
          result.ballots(),
          result.inFavour(),
          result.against(),
          result.abstentions(),
          result.rule().code(),
          result.isQuorumReached(),
          result.isCarried());
    }

    BenchResult toDomain() {
      return new BenchResult(
          Coded.of(Bench.class, bench),
          votingSeats,
          conflicts,
          quorum,
          ballots,
          inFavour,
          against,
          abstentions,
          Coded.of(Rule.class, rule),
          quorumReached,
          carried);
    }
  }

  /** The result of a vote, as it is stored. */
  @Serdeable
  record ResultDocument(List<BenchDocument> benches, Instant closeTime, String ballotBoxSha256) {
    static @Nullable ResultDocument of(@Nullable VoteResult result) {
      return result == null
          ? null
          : new ResultDocument(
              result.benches().stream().map(BenchDocument::of).toList(),
              result.closedAt(),
              result.ballotBoxSha256());
    }

    VoteResult toDomain() {
      return new VoteResult(
          benches.stream().map(BenchDocument::toDomain).toList(), closeTime, ballotBoxSha256);
    }
  }

  /** That evidence was frozen, as it is stored. */
  @Serdeable
  record FrozenDocument(
      String target,
      String district,
      String displayName,
      String sourceEtag,
      String sha256,
      Instant freezeTime) {
    static FrozenDocument of(FrozenEvidence frozen) {
      return new FrozenDocument(
          frozen.target(),
          frozen.district(),
          frozen.title(),
          frozen.sourceEtag(),
          frozen.sha256(),
          frozen.frozenAt());
    }

    FrozenEvidence toDomain() {
      return new FrozenEvidence(target, district, displayName, sourceEtag, sha256, freezeTime);
    }
  }

  /** A formal act as it is stored. */
  @Serdeable
  record ActDocument(String body, String number, String actDay, String uri) {
    static @Nullable ActDocument of(@Nullable FormalAct act) {
      return act == null
          ? null
          : new ActDocument(act.body(), act.number(), act.day().toString(), act.uri());
    }

    FormalAct toDomain() {
      return new FormalAct(body, number, LocalDate.parse(actDay), uri);
    }
  }
}
