package it.nzd.activity.grpc;

import com.google.protobuf.Message;
import it.nzd.activity.application.ChainVerification;
import it.nzd.activity.domain.Hash;
import it.nzd.activity.domain.KnownEntry;
import it.nzd.activity.v1.VerifyChainRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.operation.NewOperation;
import it.nzd.platform.operation.OperationKind;
import it.nzd.platform.operation.Progress;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Verifying a chain in the background. An attempt that was broken off begins again at the first
 * entry: it only reads.
 */
@Singleton
final class VerifyChainKind implements OperationKind {
  private static final String CODE = "verify-chain";
  private static final String TENANT = "tenant";
  private static final String KNOWN_NUMBER = "knownNumber";
  private static final String KNOWN_HASH = "knownHash";

  private final ChainVerification verification;

  VerifyChainKind(ChainVerification verification) {
    this.verification = verification;
  }

  /** What a caller asks for. */
  static NewOperation asked(VerifyChainRequest request, Caller caller) {
    return new NewOperation(
        request.getParent() + "/activityOperations",
        CODE,
        Map.of(
            TENANT, ResourceName.tenant(request.getParent()),
            KNOWN_NUMBER, Integer.toString(request.getKnownNumber()),
            KNOWN_HASH, request.getKnownHash()),
        caller.actor().id(),
        RequestKey.of(request));
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Message run(Map<String, String> parameters, Progress progress) {
    var report =
        verification.verify(
            parameters.getOrDefault(TENANT, ""),
            known(parameters),
            (done, total) -> progress.at(done, total, ""));
    return EntryProtoMapper.toProto(report);
  }

  private static KnownEntry known(Map<String, String> parameters) {
    var number = Integer.parseInt(parameters.getOrDefault(KNOWN_NUMBER, "0"));
    return new KnownEntry(number, new Hash(parameters.getOrDefault(KNOWN_HASH, "")));
  }
}
