package it.nzd.decisions.grpc;

import it.nzd.decisions.application.BallotService;
import it.nzd.decisions.domain.Ballot;
import it.nzd.decisions.domain.Declaration;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.decisions.domain.FrozenEvidence;
import it.nzd.decisions.domain.VoteResult;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.decisions.v1.Ballots;
import it.nzd.platform.contract.Messages;

/** Seats, ballots, results and their messages. */
final class VoteProtoMapper {
  private VoteProtoMapper() {}

  static it.nzd.decisions.v1.VotingSeat toProto(VotingSeat seat) {
    return it.nzd.decisions.v1.VotingSeat.newBuilder()
        .setSeat(seat.id())
        .setBench(it.nzd.decisions.v1.Bench.valueOf(seat.bench().code()))
        .setOrganisation(seat.organisation())
        .build();
  }

  static it.nzd.decisions.v1.Declaration toProto(Declaration declaration) {
    return it.nzd.decisions.v1.Declaration.newBuilder()
        .setSeat(declaration.seat())
        .setInterest(
            it.nzd.decisions.v1.Declaration.Interest.valueOf(declaration.interest().code()))
        .setPerson(declaration.person())
        .setDeclareTime(Messages.timestamp(declaration.declaredAt()))
        .build();
  }

  static it.nzd.decisions.v1.Ballot toProto(Ballot ballot) {
    return it.nzd.decisions.v1.Ballot.newBuilder()
        .setSeat(ballot.seat())
        .setBench(it.nzd.decisions.v1.Bench.valueOf(ballot.bench().code()))
        .setChoice(it.nzd.decisions.v1.Choice.valueOf(ballot.choice().code()))
        .setReason(ballot.reason())
        .setPerson(ballot.person())
        .setByDeputy(ballot.byDeputy())
        .setCastTime(Messages.timestamp(ballot.castAt()))
        .build();
  }

  static Ballots toProto(BallotService.View view) {
    var out = Ballots.newBuilder().setClosed(view.isClosed()).addAllSeatsIn(view.seatsIn());
    view.ballots().forEach(ballot -> out.addBallots(toProto(ballot)));
    return out.build();
  }

  static it.nzd.decisions.v1.VoteResult toProto(VoteResult result) {
    var out =
        it.nzd.decisions.v1.VoteResult.newBuilder()
            .setQuorumReached(result.isQuorumReached())
            .setCarried(result.isCarried())
            .setCloseTime(Messages.timestamp(result.closedAt()))
            .setBallotBoxSha256(result.ballotBoxSha256());
    for (var bench : result.benches()) {
      out.addBenchesBuilder()
          .setBench(it.nzd.decisions.v1.Bench.valueOf(bench.bench().code()))
          .setVotingSeats(bench.votingSeats())
          .setConflicts(bench.conflicts())
          .setQuorum(bench.quorum())
          .setBallots(bench.ballots())
          .setInFavour(bench.inFavour())
          .setAgainst(bench.against())
          .setAbstentions(bench.abstentions())
          .setQuorumReached(bench.isQuorumReached())
          .setRule(it.nzd.decisions.v1.Rule.valueOf(bench.rule().code()))
          .setCarried(bench.isCarried());
    }
    return out.build();
  }

  static it.nzd.decisions.v1.FrozenEvidence toProto(String decision, FrozenEvidence frozen) {
    return it.nzd.decisions.v1.FrozenEvidence.newBuilder()
        .setName(FrozenCopy.name(decision, frozen.sha256()))
        .setTarget(frozen.target())
        .setDistrict(frozen.district())
        .setDisplayName(frozen.title())
        .setSourceEtag(frozen.sourceEtag())
        .setSha256(frozen.sha256())
        .setFreezeTime(Messages.timestamp(frozen.frozenAt()))
        .build();
  }
}
