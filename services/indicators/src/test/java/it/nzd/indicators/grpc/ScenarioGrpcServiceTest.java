package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.BERGAMO;
import static it.nzd.indicators.grpc.Slice.indicatorIn;
import static it.nzd.indicators.grpc.Slice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.common.v1.Visibility;
import it.nzd.indicators.domain.intervention.Ruling;
import it.nzd.indicators.v1.AdoptScenarioRequest;
import it.nzd.indicators.v1.CarrierUse;
import it.nzd.indicators.v1.CheckInterventionRequest;
import it.nzd.indicators.v1.CompareScenariosRequest;
import it.nzd.indicators.v1.CreateInterventionRequest;
import it.nzd.indicators.v1.CreateRequirementRequest;
import it.nzd.indicators.v1.CreateScenarioRequest;
import it.nzd.indicators.v1.FactorChoice;
import it.nzd.indicators.v1.FreezeScenarioRequest;
import it.nzd.indicators.v1.GetScenarioRequest;
import it.nzd.indicators.v1.Intervention;
import it.nzd.indicators.v1.InterventionServiceGrpc;
import it.nzd.indicators.v1.ListTargetsRequest;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.PlannedIntervention;
import it.nzd.indicators.v1.Requirement;
import it.nzd.indicators.v1.RequirementCheck.Outcome;
import it.nzd.indicators.v1.RequirementServiceGrpc;
import it.nzd.indicators.v1.Scenario;
import it.nzd.indicators.v1.ScenarioServiceGrpc;
import it.nzd.indicators.v1.ScenarioStepServiceGrpc;
import it.nzd.indicators.v1.ShareScenarioRequest;
import it.nzd.indicators.v1.UpdateInterventionRequest;
import it.nzd.indicators.v1.UpdateScenarioRequest;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScenarioGrpcServiceTest {
  private static final String CITY = "cities/bergamo";
  private static final String DECISION = "cities/bergamo/decisions/01ARZ3NDEKTSV4RRFFQ69G5FAV";
  private static final String INDICATOR = "cities/programme/indicators/emissions";
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    slice.electricity("power", "consumption", "413/2025", 2025, 2023, "0.25");
    slice.measure("emissions", "t");
    slice.indicator(
        "emissions",
        indicatorIn("t")
            .setKind("CO2e")
            .setObserved(
                ObservedFormula.newBuilder().setMeasure("cities/programme/measures/emissions")));
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static InterventionServiceGrpc.InterventionServiceBlockingStub interventions() {
    return slice.as("city-coordinator", "bergamo", InterventionServiceGrpc::newBlockingStub);
  }

  private static ScenarioServiceGrpc.ScenarioServiceBlockingStub scenarios(String role) {
    return slice.as(role, "bergamo", ScenarioServiceGrpc::newBlockingStub);
  }

  private static ScenarioStepServiceGrpc.ScenarioStepServiceBlockingStub steps() {
    return slice.as("city-coordinator", "bergamo", ScenarioStepServiceGrpc::newBlockingStub);
  }

  private static Intervention.Builder building() {
    return Intervention.newBuilder()
        .setDistrict(BERGAMO)
        .setTitle("Ristrutturazione")
        .setPlotAreaM2("1000")
        .setPermeableBeforeM2("100")
        .setPermeableAreaM2("250")
        .setStartYear(2026)
        .setLifeYears(30)
        .setCostEur("100000")
        .addCarriers(
            CarrierUse.newBuilder()
                .setCarrier(Intervention.Carrier.CARRIER_ELECTRICITY)
                .setBaseline("400000")
                .setProject("0"))
        .addSources(Slice.INVENTED)
        .setVisibility(Visibility.VISIBILITY_PUBLIC);
  }

  private static Intervention add(Intervention.Builder content) {
    return interventions()
        .createIntervention(
            CreateInterventionRequest.newBuilder()
                .setParent(CITY)
                .setIntervention(content)
                .build());
  }

  private static Scenario.Builder bundle(Intervention... planned) {
    var scenario =
        Scenario.newBuilder()
            .setDistrict(BERGAMO)
            .setTitle("Pacchetto")
            .setKind(Scenario.Kind.KIND_BUNDLE)
            .setBaseYear(2024)
            .setHorizonYear(2040)
            .setBaselineEmissionsT("1000")
            .setYearlyChangePercent("0")
            .setDiscountRate("0.035")
            .addFactors(
                FactorChoice.newBuilder()
                    .setCarrier(Intervention.Carrier.CARRIER_ELECTRICITY)
                    .setFactor("cities/programme/factors/power"))
            .addSources(Slice.INVENTED)
            .setVisibility(Visibility.VISIBILITY_PUBLIC);
    for (var one : planned) {
      scenario.addInterventions(PlannedIntervention.newBuilder().setIntervention(one.getName()));
    }
    return scenario;
  }

  private static Scenario add(Scenario.Builder content) {
    return scenarios("city-coordinator")
        .createScenario(
            CreateScenarioRequest.newBuilder().setParent(CITY).setScenario(content).build());
  }

  private static Scenario shared(Scenario made) {
    return steps()
        .shareScenario(
            ShareScenarioRequest.newBuilder()
                .setName(made.getName())
                .setEtag(made.getEtag())
                .build());
  }

  private static Scenario frozen(Scenario shared, String because) {
    return steps()
        .freezeScenario(
            FreezeScenarioRequest.newBuilder()
                .setName(shared.getName())
                .setEtag(shared.getEtag())
                .setAcceptMissingBecause(because)
                .build());
  }

  @Test
  void shouldCheckAnInterventionAgainstARequirementAtItsEdge() {
    slice
        .as("data-steward", "programme", RequirementServiceGrpc::newBlockingStub)
        .createRequirement(
            CreateRequirementRequest.newBuilder()
                .setParent("cities/programme")
                .setRequirementId("permeability")
                .setRequirement(
                    Requirement.newBuilder()
                        .setDisplayName(Slice.text("permeabilità"))
                        .setNorm("Regolamento regionale")
                        .setArticle("26")
                        .setSource(Slice.PRESS)
                        .setQuantity(Requirement.Quantity.QUANTITY_PERMEABILITY_INDEX)
                        .setThreshold("0.25")
                        .addCities(CITY))
                .build());
    var check =
        interventions()
            .checkIntervention(
                CheckInterventionRequest.newBuilder().setName(add(building()).getName()).build())
            .getChecks(0);

    assertThat(check.getOutcome()).isEqualTo(Outcome.OUTCOME_PASS);
    assertThat(check.getValue()).isEqualTo("0.25");
    assertThat(check.getBinding()).isTrue();
  }

  @Test
  void shouldFreezeWhatStaysTheSameWhenAnInterventionChanges() {
    var one = add(building());
    var made = add(bundle(one));
    assertThat(made.getState()).isEqualTo("draft");
    assertThat(made.getResult().getMissingCount()).isZero();
    var kept = frozen(shared(made), "");
    assertThat(kept.getState()).isEqualTo("frozen");

    interventions()
        .updateIntervention(
            UpdateInterventionRequest.newBuilder()
                .setIntervention(one.toBuilder().setCostEur("1"))
                .setUpdateMask(FieldMask.newBuilder().addPaths("cost_eur"))
                .build());
    var read =
        scenarios("observer")
            .getScenario(GetScenarioRequest.newBuilder().setName(made.getName()).build());
    assertThat(read.getResult()).isEqualTo(kept.getResult());
    assertThat(read.getResult().getInputsHash()).hasSize(64);
    assertThat(
            refusal(
                () ->
                    scenarios("city-coordinator")
                        .updateScenario(
                            UpdateScenarioRequest.newBuilder()
                                .setScenario(read)
                                .setUpdateMask(FieldMask.newBuilder().addPaths("title"))
                                .build())))
        .startsWith("SCENARIO_FROZEN");
  }

  @Test
  void shouldFreezeWithSomethingMissingOnlyForAReason() {
    var unknown = add(building().clearCostEur());
    var open = shared(add(bundle(unknown)));

    assertThat(refusal(() -> frozen(open, ""))).startsWith("GUARDS_MISSING");
    var kept = frozen(open, "Il costo arriva con il progetto");
    assertThat(kept.getAcceptedMissing()).isEqualTo("Il costo arriva con il progetto");
    assertThat(kept.getResult().getCompleteness()).isLessThan(1);
  }

  @Test
  void shouldLetMembersOfTheTeamChangeDraftsOnly() {
    var made = add(bundle());
    var mask = FieldMask.newBuilder().addPaths("description").build();
    var member = scenarios("cdtt-member");
    var draft =
        member.updateScenario(
            UpdateScenarioRequest.newBuilder()
                .setScenario(made.toBuilder().setDescription("più verde"))
                .setUpdateMask(mask)
                .build());
    var open = shared(draft);

    assertThat(
            refusal(
                () ->
                    member.updateScenario(
                        UpdateScenarioRequest.newBuilder()
                            .setScenario(open)
                            .setUpdateMask(mask)
                            .build())))
        .startsWith("SCENARIO_NOT_DRAFT");
  }

  @Test
  void shouldRefuseWhatDoesNotFit() {
    var one = add(building());

    assertThat(refusal(() -> add(bundle(one).setKind(Scenario.Kind.KIND_DO_NOTHING))))
        .isEqualTo("NOTHING_ALLOWED scenario.interventions");
    assertThat(refusal(() -> add(bundle(one, one))))
        .isEqualTo("INTERVENTION_TWICE scenario.interventions[1].intervention");
    assertThat(refusal(() -> add(building().setPermeableAreaM2("1000.1"))))
        .isEqualTo("AREA_EXCEEDED intervention.permeable_area_m2");
    var gas =
        FactorChoice.newBuilder()
            .setCarrier(Intervention.Carrier.CARRIER_GAS)
            .setFactor("cities/programme/factors/power");
    assertThat(refusal(() -> add(bundle(one).addFactors(gas))))
        .isEqualTo("UNIT_UNFIT scenario.factors");
    assertThat(
            refusal(
                () ->
                    interventions()
                        .updateIntervention(
                            UpdateInterventionRequest.newBuilder()
                                .setIntervention(one.toBuilder().setRealises(one.getName()))
                                .setUpdateMask(FieldMask.newBuilder().addPaths("realises"))
                                .build())))
        .isEqualTo("REALISES_CIRCLE intervention.realises");
  }

  @Test
  void shouldBecomeTheTargetOnlyByAnAdoptedDecisionThatNamesIt() {
    var kept = frozen(shared(add(bundle(add(building())))), "");
    var adopt =
        AdoptScenarioRequest.newBuilder()
            .setName(kept.getName())
            .setEtag(kept.getEtag())
            .setDecision(DECISION)
            .setIndicator(INDICATOR)
            .build();

    assertThat(refusal(() -> steps().adoptScenario(adopt))).startsWith("GUARDS_MISSING");
    slice.rulings().beAway(true);
    assertThat(refusal(() -> steps().adoptScenario(adopt))).startsWith("GUARDS_UNCHECKED");
    slice.rulings().beAway(false);
    slice.rulings().decided(DECISION, new Ruling(true, true, Set.of(kept.getName())));
    var adopted = steps().adoptScenario(adopt);

    assertThat(adopted.getState()).isEqualTo("adopted");
    var target =
        slice
            .targets("bergamo")
            .listTargets(
                ListTargetsRequest.newBuilder().setParent(CITY).setIndicator(INDICATOR).build())
            .getTargets(0);
    assertThat(target.getBaselineValue()).isEqualTo("1000");
    assertThat(target.getGoalsList().getFirst()).isEqualTo(Slice.goal(2025, "1000"));
    assertThat(target.getGoalsList().getLast()).isEqualTo(Slice.goal(2040, "900"));

    var nothing = add(bundle().setKind(Scenario.Kind.KIND_DO_NOTHING).setTitle("Non fare nulla"));
    var compared =
        scenarios("observer")
            .compareScenarios(
                CompareScenariosRequest.newBuilder()
                    .setParent(CITY)
                    .addScenarios(nothing.getName())
                    .addScenarios(kept.getName())
                    .setIndicator(INDICATOR)
                    .build());
    assertThat(compared.getScenarios(0).getGapsList().getLast().getGapT()).isEqualTo(100);
    assertThat(compared.getScenarios(1).getGapsList().getLast().getGapT()).isZero();
  }
}
