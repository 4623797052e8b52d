package it.nzd.indicators.grpc;

import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Channel;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.AbstractStub;
import it.nzd.common.v1.LocalizedText;
import it.nzd.common.v1.Period;
import it.nzd.common.v1.Source;
import it.nzd.common.v1.Visibility;
import it.nzd.indicators.IndicatorsApplication;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.CreateFactorRequest;
import it.nzd.indicators.v1.CreateIndicatorRequest;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.CreateSeriesRequest;
import it.nzd.indicators.v1.CreateTargetRequest;
import it.nzd.indicators.v1.Factor;
import it.nzd.indicators.v1.FactorServiceGrpc;
import it.nzd.indicators.v1.FactorValue;
import it.nzd.indicators.v1.Goal;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.IndicatorServiceGrpc;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.MeasureServiceGrpc;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.RecordObservationsRequest;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.SeriesServiceGrpc;
import it.nzd.indicators.v1.Target;
import it.nzd.indicators.v1.TargetServiceGrpc;
import it.nzd.platform.access.Standing;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * The whole service in the test's process, beside a stakeholders service with canned answers, and
 * short ways to fill it.
 */
final class Slice implements AutoCloseable {
  static final Source PRESS =
      Source.newBuilder().setTitle("Dati 2022").setMark(Source.Mark.MARK_VERIFIED).build();
  static final Source INVENTED =
      Source.newBuilder()
          .setTitle("Serie dimostrativa")
          .setMark(Source.Mark.MARK_ILLUSTRATIVE)
          .build();

  final FakeStakeholders stakeholders = new FakeStakeholders();
  private final TestIdentity identity = new TestIdentity();
  private final TestService service;

  Slice() {
    this(java.util.Map.of());
  }

  /** With further settings, for example where neighbours are. */
  Slice(java.util.Map<String, Object> more) {
    var settings = new java.util.HashMap<>(stakeholders.settings());
    settings.put("nzd.test.rulings", "true");
    settings.putAll(more);
    service =
        new TestService(
            "indicators", IndicatorsApplication::start, TestStore.uri(), identity, settings);
  }

  /** A part of the service, to look at or to break off. */
  <T> T bean(Class<T> type) {
    return service.context().getBean(type);
  }

  /** The decisions service, as a test plays it. */
  PlayedRulings rulings() {
    return service.context().getBean(PlayedRulings.class);
  }

  <S extends AbstractStub<S>> S as(String role, String tenant, Function<Channel, S> stub) {
    return service.as(role, tenant, stub);
  }

  /** One of the people of a firm. */
  <S extends AbstractStub<S>> S asOf(
      String organisation, String name, Function<Channel, S> stub, Standing.Power... powers) {
    var tenant = organisation.split("/")[1];
    var person = TestIdentity.subjectOf(name);
    bean(PlayedStandings.class).member(person.toString(), tenant, organisation, powers);
    return service.with(identity.person(person, Map.of(tenant, List.of("firm"))), stub);
  }

  <S extends AbstractStub<S>> S asNobody(Function<Channel, S> stub) {
    return service.asNobody(stub);
  }

  MeasureServiceGrpc.MeasureServiceBlockingStub measures() {
    return as("data-steward", "programme", MeasureServiceGrpc::newBlockingStub);
  }

  IndicatorServiceGrpc.IndicatorServiceBlockingStub indicators() {
    return as("programme-coordinator", "programme", IndicatorServiceGrpc::newBlockingStub);
  }

  FactorServiceGrpc.FactorServiceBlockingStub factors() {
    return as("data-steward", "programme", FactorServiceGrpc::newBlockingStub);
  }

  SeriesServiceGrpc.SeriesServiceBlockingStub series(String tenant) {
    return as("city-coordinator", tenant, SeriesServiceGrpc::newBlockingStub);
  }

  TargetServiceGrpc.TargetServiceBlockingStub targets(String tenant) {
    return as("data-steward", tenant, TargetServiceGrpc::newBlockingStub);
  }

  ComparisonServiceGrpc.ComparisonServiceBlockingStub comparisons() {
    return as("programme-coordinator", "programme", ComparisonServiceGrpc::newBlockingStub);
  }

  Measure measure(String id, String unit) {
    var content =
        Measure.newBuilder()
            .setDisplayName(text(id))
            .setDefinition(text("definizione"))
            .setUnit(unit);
    return measures()
        .createMeasure(
            CreateMeasureRequest.newBuilder()
                .setParent("cities/programme")
                .setMeasureId(id)
                .setMeasure(content)
                .build());
  }

  Indicator indicator(String id, Indicator.Builder content) {
    return indicators()
        .createIndicator(
            CreateIndicatorRequest.newBuilder()
                .setParent("cities/programme")
                .setIndicatorId(id)
                .setIndicator(content)
                .build());
  }

  static Indicator.Builder indicatorIn(String unit) {
    return Indicator.newBuilder()
        .setDisplayName(text("indicatore"))
        .setDefinition(text("definizione"))
        .setJustification(text("motivo"))
        .setUnit(unit)
        .setDirection(Indicator.Direction.DIRECTION_DECREASE)
        .setLever(it.nzd.common.v1.Lever.LEVER_TECHNOLOGY_INFRASTRUCTURE)
        .setPeriodType(Indicator.PeriodType.PERIOD_TYPE_YEAR)
        .setSource("fonte");
  }

  Factor electricity(
      String id, String series, String edition, int publishedYear, int dataYear, String value) {
    var content =
        Factor.newBuilder()
            .setSubject("electricity")
            .setSeries(series)
            .setEdition(edition)
            .setDocument("ISPRA, Rapporto " + edition)
            .setPublishedYear(publishedYear)
            .setUnit("kg/kW.h")
            .setKind("CO2e")
            .addValues(FactorValue.newBuilder().setDataYear(dataYear).setValue(value))
            .setSource(PRESS.toBuilder().setMark(Source.Mark.MARK_SECONDARY));
    return factors()
        .createFactor(
            CreateFactorRequest.newBuilder()
                .setParent("cities/programme")
                .setFactorId(id)
                .setFactor(content)
                .build());
  }

  static Series.Builder seriesOf(String measure, String district) {
    return Series.newBuilder()
        .setMeasure("cities/programme/measures/" + measure)
        .setDistrict(district)
        .setPerimeter(Series.Perimeter.PERIMETER_DISTRICT)
        .setVisibility(Visibility.VISIBILITY_PUBLIC);
  }

  /** Adds a series with its observations, period and value in turn. */
  Series series(Series.Builder content, String... observations) {
    var tenant = content.getDistrict().split("/")[1];
    var stub = series(tenant);
    var made =
        stub.createSeries(
            CreateSeriesRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setSeries(content)
                .build());
    return observations.length == 0
        ? made
        : stub.recordObservations(record(made, observed(observations)));
  }

  static RecordObservationsRequest record(Series series, List<Observation> observations) {
    return RecordObservationsRequest.newBuilder()
        .setName(series.getName())
        .setEtag(series.getEtag())
        .addAllObservations(observations)
        .build();
  }

  static List<Observation> observed(String... pairs) {
    var all = new ArrayList<Observation>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(
          Observation.newBuilder()
              .setPeriod(Period.newBuilder().setCode(pairs[i]))
              .setValue(pairs[i + 1])
              .setQuality(Observation.Quality.QUALITY_MEASURED)
              .setSource(PRESS)
              .build());
    }
    return all;
  }

  static Target.Builder targetOf(String indicator, String district, int baselineYear) {
    return Target.newBuilder()
        .setIndicator("cities/programme/indicators/" + indicator)
        .setDistrict(district)
        .setBaselineYear(baselineYear)
        .setSource(PRESS)
        .setVisibility(Visibility.VISIBILITY_PUBLIC);
  }

  static Goal goal(int year, String value) {
    return Goal.newBuilder().setYear(year).setValue(value).build();
  }

  Target target(Target.Builder content) {
    var tenant = content.getDistrict().split("/")[1];
    return targets(tenant)
        .createTarget(
            CreateTargetRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setTarget(content)
                .build());
  }

  static LocalizedText text(String said) {
    return LocalizedText.newBuilder().putText("it", said).putText("en", said).build();
  }

  /** Reason and fields of a refusal, for example {@code GOAL_TWICE target.goals[1].year}. */
  static String refusal(ThrowingCallable call) {
    var thrown = Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
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
    stakeholders.close();
  }
}
