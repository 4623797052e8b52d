package it.nzd.decisions.testing;

import com.nimbusds.jwt.SignedJWT;
import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.barriers.v1.ListBarriersResponse;
import it.nzd.common.v1.Period;
import it.nzd.common.v1.Visibility;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationReport;
import it.nzd.consultations.v1.ConsultationResults;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.GetConsultationReportRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.FormulaServiceGrpc;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Lineage;
import it.nzd.indicators.v1.LineageFactor;
import it.nzd.indicators.v1.LineageInput;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.Progress;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.platform.access.AccessInterceptor;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.GetTheoryVersionRequest;
import it.nzd.theories.v1.Node;
import it.nzd.theories.v1.Theory;
import it.nzd.theories.v1.TheoryContent;
import it.nzd.theories.v1.TheoryServiceGrpc;
import it.nzd.theories.v1.TheoryVersion;
import it.nzd.theories.v1.VersionMark;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The owners of evidence: the real contract, canned answers, and their rule that internal rows are
 * told to the city's own people and to services alone.
 */
public final class FakeEvidence implements ServerInterceptor {
  /** An indicator whose values every city has published; those of all others are internal. */
  public static final String PUBLISHED = "cities/programme/indicators/published";

  /** Who asks, by the tenants of their token; {@code *} for a service. */
  private static final Context.Key<Set<String>> TENANTS = Context.key("tenants");

  /** Value that the indicators have. */
  public volatile String value = "3.5";

  /** What the one consultation says to the city's own people. */
  public volatile Consultation consultation = Consultation.getDefaultInstance();

  private final Map<String, Barrier> barriers = new ConcurrentHashMap<>();

  /** Adds a barrier. */
  public String barrier(String name, Visibility visibility) {
    var barrier =
        Barrier.newBuilder()
            .setName(name)
            .setTitle("Barriera " + visibility.name())
            .setDistrict("cities/" + name.split("/")[1] + "/districts/tessile")
            .setVisibility(visibility)
            .build();
    barriers.put(name, barrier);
    return name;
  }

  List<BindableService> services() {
    return List.of(
        new Values(), new Formulas(), new Barriers(), new Consultations(), new Theories());
  }

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    var context = Context.current().withValue(TENANTS, tenants(headers));
    return Contexts.interceptCall(context, call, headers, next);
  }

  private static Set<String> tenants(Metadata headers) {
    var bearer = headers.get(AccessInterceptor.AUTHORIZATION);
    if (bearer == null) {
      return Set.of();
    }
    try {
      var claims = SignedJWT.parse(bearer.substring("Bearer ".length())).getJWTClaimsSet();
      return claims.getClaim("client_id") == null
          ? claims.getJSONObjectClaim("organization").keySet()
          : Set.of("*");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTold(String name, Visibility visibility) {
    var tenants = TENANTS.get();
    return tenants.contains("*")
        || tenants.contains(name.split("/")[1])
        || visibility == Visibility.VISIBILITY_PUBLIC
        || (visibility == Visibility.VISIBILITY_PARTNERS && !tenants.isEmpty());
  }

  private static <T> void reply(StreamObserver<T> out, T answer) {
    out.onNext(answer);
    out.onCompleted();
  }

  private final class Values extends ComparisonServiceGrpc.ComparisonServiceImplBase {
    @Override
    public void getProgress(GetProgressRequest request, StreamObserver<Progress> out) {
      var progress = Progress.newBuilder().setMethod("target-path/1");
      var visibility =
          request.getIndicator().equals(PUBLISHED)
              ? Visibility.VISIBILITY_PUBLIC
              : Visibility.VISIBILITY_INTERNAL;
      if (isTold(request.getDistrict(), visibility)) {
        progress
            .setLatestValue(value)
            .addPoints(
                ProgressPoint.newBuilder()
                    .setValue(value)
                    .setPeriod(Period.newBuilder().setCode("2025")));
      }
      reply(out, progress.build());
    }
  }

  /** Lineages: a row that was entered and the edition of a factor. */
  private static final class Formulas extends FormulaServiceGrpc.FormulaServiceImplBase {
    @Override
    public void getLineage(GetLineageRequest request, StreamObserver<Lineage> out) {
      reply(
          out,
          Lineage.newBuilder()
              .setMethod("formula/1")
              .setPoint(ProgressPoint.newBuilder().setPeriod(request.getPeriod()))
              .addInputs(
                  LineageInput.newBuilder()
                      .putDisplayName("it", "Acqua affinata")
                      .setUnit("m3")
                      .setObservation(Observation.newBuilder().setValue("35000")))
              .addFactors(
                  LineageFactor.newBuilder().setLabel("Fattore di prova").setEdition("2024"))
              .build());
    }
  }

  /** One theory: it was fixed, and went on. */
  private final class Theories extends TheoryServiceGrpc.TheoryServiceImplBase {
    @Override
    public void getTheory(GetTheoryRequest request, StreamObserver<Theory> out) {
      var version = request.getName() + "/versions/4";
      reply(
          out,
          Theory.newBuilder()
              .setName(request.getName())
              .setTitle("Modello che si disegna")
              .setEtag("\"9\"")
              .setVisibility(Visibility.VISIBILITY_PARTNERS)
              .addVersions(VersionMark.newBuilder().setNumber(1).setRevision(4).setName(version))
              .build());
    }

    @Override
    public void getTheoryVersion(
        GetTheoryVersionRequest request, StreamObserver<TheoryVersion> out) {
      reply(
          out,
          TheoryVersion.newBuilder()
              .setName(request.getName())
              .setTitle("Modello fissato")
              .setContent(
                  TheoryContent.newBuilder()
                      .addNodes(Node.newBuilder().setStatement("Meno acqua di falda")))
              .build());
    }
  }

  private final class Barriers extends BarrierServiceGrpc.BarrierServiceImplBase {
    @Override
    public void getBarrier(GetBarrierRequest request, StreamObserver<Barrier> out) {
      var found = barriers.get(request.getName());
      if (found == null || !isTold(request.getName(), found.getVisibility())) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      reply(out, found);
    }

    @Override
    public void listBarriers(
        ListBarriersRequest request, StreamObserver<ListBarriersResponse> out) {
      reply(
          out,
          ListBarriersResponse.newBuilder()
              .addAllBarriers(
                  barriers.values().stream()
                      .filter(one -> isTold(one.getName(), one.getVisibility()))
                      .toList())
              .build());
    }
  }

  private final class Consultations extends ConsultationServiceGrpc.ConsultationServiceImplBase {
    @Override
    public void getConsultation(GetConsultationRequest request, StreamObserver<Consultation> out) {
      reply(out, consultation.toBuilder().setName(request.getName()).build());
    }

    @Override
    public void getConsultationReport(
        GetConsultationReportRequest request, StreamObserver<ConsultationReport> out) {
      reply(
          out,
          ConsultationReport.newBuilder()
              .setConsultation(consultation.toBuilder().setName(request.getName()))
              .setResults(ConsultationResults.newBuilder().setOrganisations(41))
              .build());
    }
  }
}
