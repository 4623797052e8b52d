package it.nzd.theories.grpc;

import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.micronaut.context.ApplicationContext;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.store.testing.TestStore;
import it.nzd.theories.TheoriesApplication;
import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.v1.ApplyOperationsRequest;
import it.nzd.theories.v1.CreateTheoryRequest;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryOperation;
import it.nzd.theories.v1.TheoryServiceGrpc;
import it.nzd.theories.v1.TheoryServiceGrpc.TheoryServiceBlockingStub;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The whole service in the test's process, beside neighbours with canned answers. */
final class Slice implements AutoCloseable {
  private final FakeNeighbours neighbours = new FakeNeighbours();
  private final TestIdentity identity = new TestIdentity();
  private final TestService service;

  Slice() {
    this(Map.of());
  }

  /** With further settings. */
  Slice(Map<String, Object> more) {
    var settings = new HashMap<>(neighbours.settings());
    settings.putAll(more);
    service =
        new TestService(
            "theories", TheoriesApplication::start, TestStore.uri(), identity, settings);
  }

  ApplicationContext context() {
    return service.context();
  }

  TheoryServiceBlockingStub as(String role, String tenant) {
    return service.as(role, tenant, TheoryServiceGrpc::newBlockingStub);
  }

  TheoryServiceBlockingStub nobody() {
    return service.asNobody(TheoryServiceGrpc::newBlockingStub);
  }

  /** A person of their own with a role in Prato. */
  TheoryServiceBlockingStub person(String name, String role) {
    var token = identity.person(TestIdentity.subjectOf(name), Map.of("prato", List.of(role)));
    return service.with(token, TheoryServiceGrpc::newBlockingStub);
  }

  TheoryServiceBlockingStub coordinator() {
    return as("city-coordinator", "prato");
  }

  static CreateTheoryRequest.Builder newTheory(String district, Content content) {
    var theory =
        Theory.newBuilder()
            .setDistrict(district)
            .setTitle("Acqua ed energia")
            .setVisibility(Visibility.VISIBILITY_PARTNERS)
            .setContent(ContentProtoMapper.toProto(content));
    return CreateTheoryRequest.newBuilder()
        .setParent("cities/" + district.split("/")[1])
        .setTheory(theory);
  }

  Theory water() {
    return coordinator().createTheory(newTheory(Samples.PRATO, Samples.water()).build());
  }

  static ApplyOperationsRequest apply(String name, TheoryOperation.Builder... operations) {
    var request =
        ApplyOperationsRequest.newBuilder()
            .setName(name)
            .setRequestId(UUID.randomUUID().toString());
    List.of(operations).forEach(request::addOperations);
    return request.build();
  }

  static TheoryOperation.Builder addNode(String id, String tier, String statement) {
    return TheoryOperation.newBuilder()
        .setAddNode(ElementProtoMapper.toProto(Samples.node(id, tier, statement)));
  }

  static TheoryOperation.Builder addEdge(String id, String from, String to) {
    return TheoryOperation.newBuilder()
        .setAddEdge(ElementProtoMapper.toProto(Samples.edge(id, from, to)));
  }

  /** Reason and fields of a refusal. */
  static String refusal(ThrowingCallable call) {
    var thrown = Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
    return said(thrown);
  }

  static String said(StatusRuntimeException thrown) {
    var said = new StringBuilder();
    try {
      for (var detail : StatusProto.fromThrowable(thrown).getDetailsList()) {
        if (detail.is(ErrorInfo.class)) {
          said.append(detail.unpack(ErrorInfo.class).getReason());
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(v -> said.append(' ').append(v.getField()));
        }
      }
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    return said.toString();
  }

  @Override
  public void close() {
    service.close();
    neighbours.close();
  }
}
