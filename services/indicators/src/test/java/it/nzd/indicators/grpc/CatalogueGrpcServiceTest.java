package it.nzd.indicators.grpc;

import static it.nzd.indicators.grpc.Slice.indicatorIn;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.v1.ChangeFormula;
import it.nzd.indicators.v1.ConvertedFormula;
import it.nzd.indicators.v1.CreateFactorRequest;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.DeleteMeasureRequest;
import it.nzd.indicators.v1.Factor;
import it.nzd.indicators.v1.FactorValue;
import it.nzd.indicators.v1.GetIndicatorRequest;
import it.nzd.indicators.v1.GetMeasureRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.IndicatorServiceGrpc;
import it.nzd.indicators.v1.ListFactorsRequest;
import it.nzd.indicators.v1.ListIndicatorsRequest;
import it.nzd.indicators.v1.ListMeasuresRequest;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.MeasureServiceGrpc;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.RatioFormula;
import it.nzd.indicators.v1.UpdateIndicatorRequest;
import it.nzd.indicators.v1.UpdateMeasureRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueGrpcServiceTest {
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    slice.measure("reused", "m3");
    slice.measure("treated", "m3");
    slice.measure("power", "kW.h");
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static CreateMeasureRequest.Builder newMeasure(String id) {
    return CreateMeasureRequest.newBuilder()
        .setParent("cities/programme")
        .setMeasureId(id)
        .setMeasure(
            Measure.newBuilder().setDisplayName(text(id)).setDefinition(text("d")).setUnit("t"));
  }

  @Nested
  class Measures {
    @Test
    void shouldBeReadByEverybody() {
      var found =
          slice
              .asNobody(MeasureServiceGrpc::newBlockingStub)
              .getMeasure(
                  GetMeasureRequest.newBuilder()
                      .setName("cities/programme/measures/reused")
                      .build());

      assertThat(found.getUnit()).isEqualTo("m3");
      assertThat(found.getEtag()).isEqualTo("\"1\"");
      assertThat(found.getDisplayName().getTextOrThrow("it")).isEqualTo("reused");
    }

    @Test
    void shouldBeKeptByTheProgrammeAlone() {
      var steward = slice.as("data-steward", "prato", MeasureServiceGrpc::newBlockingStub);

      assertThat(refusal(() -> steward.createMeasure(newMeasure("of-city").build())))
          .isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(
              refusal(
                  () ->
                      steward.createMeasure(
                          newMeasure("of-city").setParent("cities/prato").build())))
          .isEqualTo("REQUEST_INVALID parent");
      var evaluator = slice.as("evaluator", "programme", MeasureServiceGrpc::newBlockingStub);
      assertThat(refusal(() -> evaluator.createMeasure(newMeasure("of-city").build())))
          .isEqualTo("ROLE_MISSING");
      var nobody = slice.asNobody(MeasureServiceGrpc::newBlockingStub);
      assertThat(refusal(() -> nobody.createMeasure(newMeasure("of-city").build())))
          .isEqualTo("SIGN_IN_REQUIRED");
    }

    @Test
    void shouldBeAddedOnceHoweverOftenTheRequestIsSent() {
      var request = newMeasure("repeated").setRequestId(UUID.randomUUID().toString());

      var once = slice.measures().createMeasure(request.build());
      assertThat(slice.measures().createMeasure(request.build())).isEqualTo(once);
      request.getMeasureBuilder().setUnit("kg");
      assertThat(refusal(() -> slice.measures().createMeasure(request.build())))
          .isEqualTo("REQUEST_ID_REUSED");
      request.clearRequestId();
      assertThat(refusal(() -> slice.measures().createMeasure(request.build())))
          .isEqualTo("RESOURCE_EXISTS");
    }

    @Test
    void shouldChangeOnlyWhatTheMaskNames() {
      var made = slice.measures().createMeasure(newMeasure("masked").build());
      var sent = made.toBuilder().setUnit("kg").setKind("waste").build();
      var request =
          UpdateMeasureRequest.newBuilder()
              .setMeasure(sent)
              .setUpdateMask(FieldMask.newBuilder().addPaths("kind"));

      var changed = slice.measures().updateMeasure(request.build());
      assertThat(changed.getKind()).isEqualTo("waste");
      assertThat(changed.getUnit()).isEqualTo("t");
      assertThat(refusal(() -> slice.measures().updateMeasure(request.build())))
          .isEqualTo("STALE_VERSION");
      request.getMeasureBuilder().clearEtag();
      assertThat(refusal(() -> slice.measures().updateMeasure(request.build())))
          .isEqualTo("ETAG_REQUIRED measure.etag");
    }

    @Test
    void shouldBeGoneOnceDeleted() {
      var made = slice.measures().createMeasure(newMeasure("deleted").build());
      slice
          .measures()
          .deleteMeasure(
              DeleteMeasureRequest.newBuilder().setName(made.getName()).setEtag("\"1\"").build());

      assertThat(
              refusal(
                  () ->
                      slice
                          .measures()
                          .getMeasure(
                              GetMeasureRequest.newBuilder().setName(made.getName()).build())))
          .isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void shouldChangeNothingWhenOnlyChecked() {
      slice.measures().createMeasure(newMeasure("checked").setValidateOnly(true).build());

      var all =
          slice
              .measures()
              .listMeasures(ListMeasuresRequest.newBuilder().setParent("cities/-").build());
      assertThat(all.getMeasuresList())
          .extracting(Measure::getName)
          .doesNotContain("cities/programme/measures/checked")
          .contains("cities/programme/measures/reused");
    }
  }

  @Nested
  class Indicators {
    private Indicator.Builder reuse() {
      return indicatorIn("%")
          .setRatio(
              RatioFormula.newBuilder()
                  .setNumerator("cities/programme/measures/reused")
                  .setDenominator("cities/programme/measures/treated")
                  .setScale("100"));
    }

    @Test
    void shouldKeepTheirFormula() {
      var made = slice.indicator("reuse", reuse());

      var found =
          slice
              .asNobody(IndicatorServiceGrpc::newBlockingStub)
              .getIndicator(GetIndicatorRequest.newBuilder().setName(made.getName()).build());
      assertThat(found).isEqualTo(made);
      assertThat(found.getRatio()).isEqualTo(reuse().getRatio());
    }

    @Test
    void shouldTakeAnotherFormulaInPlaceOfTheFirst() {
      var made = slice.indicator("to-change", reuse());
      var sent =
          made.toBuilder()
              .setObserved(
                  ObservedFormula.newBuilder().setMeasure("cities/programme/measures/reused"))
              .setUnit("m3");
      var mask = FieldMask.newBuilder().addPaths("observed").addPaths("unit");

      var changed =
          slice
              .indicators()
              .updateIndicator(
                  UpdateIndicatorRequest.newBuilder()
                      .setIndicator(sent)
                      .setUpdateMask(mask)
                      .build());
      assertThat(changed.getFormulaCase()).isEqualTo(Indicator.FormulaCase.OBSERVED);
      assertThat(changed.getUnit()).isEqualTo("m3");
    }

    @Test
    void shouldRefuseAMeasureThatIsNotThere() {
      var wrong = reuse();
      wrong.getRatioBuilder().setDenominator("cities/programme/measures/nowhere");

      assertThat(refusal(() -> slice.indicator("wrong", wrong)))
          .isEqualTo("MEASURE_UNKNOWN indicator.ratio.denominator");
    }

    @Test
    void shouldRefuseUnitsThatDoNotAddUp() {
      assertThat(refusal(() -> slice.indicator("wrong", reuse().setUnit("m3"))))
          .isEqualTo("UNIT_MISMATCH indicator.unit");
      var change = ChangeFormula.newBuilder().setMeasure("cities/programme/measures/reused");
      assertThat(refusal(() -> slice.indicator("wrong", indicatorIn("m3").setChange(change))))
          .isEqualTo("UNIT_MISMATCH indicator.unit");
    }

    @Test
    void shouldBeListedByLever() {
      var converted =
          ConvertedFormula.newBuilder()
              .setMeasure("cities/programme/measures/power")
              .setFactorSubject("electricity");
      slice.indicator(
          "last",
          indicatorIn("kg")
              .setConverted(converted)
              .setLever(it.nzd.common.v1.Lever.LEVER_LEARNING_CAPABILITIES));
      slice.indicator("zz-first", indicatorIn("kg").setConverted(converted));
      var request = ListIndicatorsRequest.newBuilder().setParent("cities/programme");

      var all = slice.indicators().listIndicators(request.build()).getIndicatorsList();
      assertThat(all.getLast().getName()).isEqualTo("cities/programme/indicators/last");
      var ofLever =
          slice
              .indicators()
              .listIndicators(
                  request.setLever(it.nzd.common.v1.Lever.LEVER_LEARNING_CAPABILITIES).build());
      assertThat(ofLever.getIndicatorsList())
          .extracting(Indicator::getName)
          .containsExactly("cities/programme/indicators/last");
    }
  }

  @Nested
  class Factors {
    @Test
    void shouldCarrySeriesEditionAndDocument() {
      var made =
          slice.electricity(
              "ispra-413-consumption", "consumption", "413/2025", 2025, 2023, "0.243");
      slice.electricity(
          "ispra-413-production", "gross production", "413/2025", 2025, 2023, "0.216");

      assertThat(made.getDocument()).isEqualTo("ISPRA, Rapporto 413/2025");
      assertThat(made.getValues(0).getValue()).isEqualTo("0.243");
      var listed =
          slice
              .factors()
              .listFactors(
                  ListFactorsRequest.newBuilder()
                      .setParent("cities/programme")
                      .setSubject("electricity")
                      .build());
      assertThat(listed.getFactorsList())
          .extracting(Factor::getSeries)
          .containsSubsequence("consumption", "gross production");
    }

    @Test
    void shouldRefuseABareIspraWithAYear() {
      var bare =
          Factor.newBuilder()
              .setSubject("electricity")
              .setSeries("ISPRA 2023")
              .setPublishedYear(2023)
              .setUnit("kg/kW.h")
              .addValues(FactorValue.newBuilder().setDataYear(2023).setValue("0.25"))
              .setSource(Slice.PRESS);
      var request =
          CreateFactorRequest.newBuilder()
              .setParent("cities/programme")
              .setFactorId("bare")
              .setFactor(bare);

      assertThat(refusal(() -> slice.factors().createFactor(request.build())))
          .isEqualTo("REQUEST_INVALID factor.edition factor.document");
    }

    @Test
    void shouldRefuseADataYearGivenTwice() {
      var twice =
          slice.electricity("once", "other", "1/2024", 2024, 2022, "0.3").toBuilder()
              .addValues(FactorValue.newBuilder().setDataYear(2022).setValue("0.31"));
      var request =
          CreateFactorRequest.newBuilder()
              .setParent("cities/programme")
              .setFactorId("twice")
              .setFactor(twice);

      assertThat(refusal(() -> slice.factors().createFactor(request.build())))
          .isEqualTo("DATA_YEAR_TWICE factor.values[1].data_year");
    }
  }

  @Nested
  class InUse {
    @Test
    void shouldKeepAMeasureThatASeriesRestsOn() {
      var made = slice.measure("rested", "t");
      slice.series(Slice.seriesOf("rested", it.nzd.indicators.domain.Samples.PRATO));
      var delete =
          DeleteMeasureRequest.newBuilder().setName(made.getName()).setEtag(made.getEtag()).build();
      var unit =
          UpdateMeasureRequest.newBuilder()
              .setMeasure(made.toBuilder().setUnit("kg"))
              .setUpdateMask(FieldMask.newBuilder().addPaths("unit"))
              .build();
      var kind =
          UpdateMeasureRequest.newBuilder()
              .setMeasure(made.toBuilder().setKind("waste"))
              .setUpdateMask(FieldMask.newBuilder().addPaths("kind"))
              .build();

      assertThat(refusal(() -> slice.measures().deleteMeasure(delete))).isEqualTo("IN_USE");
      assertThat(refusal(() -> slice.measures().updateMeasure(unit)))
          .isEqualTo("IN_USE measure.unit");
      assertThat(refusal(() -> slice.measures().updateMeasure(kind)))
          .isEqualTo("IN_USE measure.kind");
    }

    @Test
    void shouldRefuseAUnitThatNobodyKnows() {
      var unknown = newMeasure("furlongs");
      unknown.getMeasureBuilder().setUnit("=cmd|x");

      assertThat(refusal(() -> slice.measures().createMeasure(unknown.build())))
          .isEqualTo("UNIT_UNKNOWN measure.unit");
    }

    @Test
    void shouldKeepWhatAnEditionSaysWhileASeriesWorksWithIt() {
      slice.measure("worked", "kW.h");
      var made = slice.electricity("worked-with", "w", "9/2024", 2024, 2022, "0.3");
      var free = slice.electricity("free", "w", "10/2024", 2024, 2022, "0.3");
      slice.series(
          Slice.seriesOf("worked", it.nzd.indicators.domain.Samples.PRATO)
              .setFactor(made.getName()));

      assertThat(refusal(() -> slice.factors().updateFactor(other(made))))
          .isEqualTo("IN_USE factor.values");
      assertThat(slice.factors().updateFactor(other(free)).getValues(0).getValue())
          .isEqualTo("0.4");
      var delete =
          it.nzd.indicators.v1.DeleteFactorRequest.newBuilder()
              .setName(made.getName())
              .setEtag(made.getEtag())
              .build();
      assertThat(refusal(() -> slice.factors().deleteFactor(delete))).isEqualTo("IN_USE");
    }

    private static it.nzd.indicators.v1.UpdateFactorRequest other(Factor factor) {
      return it.nzd.indicators.v1.UpdateFactorRequest.newBuilder()
          .setFactor(
              factor.toBuilder()
                  .clearValues()
                  .addValues(FactorValue.newBuilder().setDataYear(2022).setValue("0.4")))
          .setUpdateMask(FieldMask.newBuilder().addPaths("values"))
          .build();
    }

    @Test
    void shouldKeepAnIndicatorThatHasATarget() {
      slice.measure("aimed", "t");
      var made =
          slice.indicator(
              "aimed",
              indicatorIn("t")
                  .setObserved(
                      ObservedFormula.newBuilder().setMeasure("cities/programme/measures/aimed")));
      slice.target(
          Slice.targetOf("aimed", it.nzd.indicators.domain.Samples.PRATO, 2019)
              .setBaselineValue("5")
              .addGoals(Slice.goal(2030, "1")));
      var delete =
          it.nzd.indicators.v1.DeleteIndicatorRequest.newBuilder()
              .setName(made.getName())
              .setEtag(made.getEtag())
              .build();

      assertThat(refusal(() -> slice.indicators().deleteIndicator(delete))).isEqualTo("IN_USE");
    }
  }
}
